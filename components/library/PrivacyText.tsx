/** What is stored, what never happens, what a page can learn, and what each permission is for. */
export const PrivacyText = () => (
  <>
    <section class="lib-box">
      <h3>What is stored</h3>
      <p>
        Of each report you remember: its text, title, address, outlet, byline and dates, and where the names and figures
        stand in it, and its earlier texts if it was changed. Also the names you add, the packs you import, what you
        choose, and your rulings with the title and address of the page they were made on. Pages you only read are not
        stored. All of it lies in this browser’s profile, with a backup beside it; removing the extension removes both.
      </p>
    </section>
    <section class="lib-box">
      <h3>What leaves this machine</h3>
      <p>
        Nothing. Sightline makes no network requests, and its security policy makes the browser refuse any it might try.
        In private windows it does not run.
      </p>
      <p>
        One thing to know: a web page can ask the browser which of its own words are marked, and in which of a few
        styles, so also which are on your own list, and, while you dim a page, which of its sentences you have read
        before. It cannot read the cards or your library. Under “Your names” you can keep your own and watched names
        from being marked.
      </p>
    </section>
    <section class="lib-box">
      <h3>Permissions</h3>
      <dl class="lib-permissions">
        {PERMISSIONS.map(([name, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  </>
);

const PERMISSIONS: [name: string, why: string][] = [
  ['Sites you allow', 'to read and mark their pages without a click each time; asked for one site at a time'],
  ['The page you click on', 'to read it once, when you use the button, the menu or a shortcut'],
  ['Storage, without limit', 'to keep the library on this machine and not lose it when the disk fills up'],
  ['Scripts in pages', 'to draw the marks and the card; the page’s own content is never changed'],
  ['Side panel', 'to show the page’s summary beside it'],
  ['Context menu', 'for “Open library”, “Mark this page” and “Add … to Sightline”'],
];
