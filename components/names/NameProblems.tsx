import type { FormModel } from './form-model';

/** What speaks against adding the name as it is, with the way out where there is one. */
export const NameProblems = ({ model }: { model: FormModel }) => {
  const problems = model.problems.value;
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      <ul class="names-problems">
        {problems.map(({ kind, message, text, entity }) => (
          <li key={`${kind} ${text}`} class={kind === 'error' ? 'names-error' : undefined}>
            {message}
            {entity && model.mode.value === 'new' && (
              <button type="button" class="sl-button sl-button-quiet" onClick={() => model.choose(entity)}>
                Make it another name of {entity.name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
