/** A text whose designations no line parts at their hyphen: "S-400" stays whole. */
export const Unparted = ({ text }: { text: string }) => (
  <>
    {text.split(DESIGNATION).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        <span key={at} class="sl-unparted">
          {part}
        </span>
      ),
    )}
  </>
);

// Short, so that nothing is made wider than the narrowest card. The group keeps what is split at.
const DESIGNATION = /(?<![\p{L}\d-])(\p{L}{1,6}-\d[\p{L}\d]{0,6})/u;
