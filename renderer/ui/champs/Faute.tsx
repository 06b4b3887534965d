import { Icone } from '../icone/Icone.tsx';

interface Proprietes {
  readonly id: string;
  readonly children: string | null | undefined;
}

/** La faute sous le champ : un signe et une phrase. La région reste en place, pour être annoncée quand elle se remplit. */
export function Faute({ id, children }: Proprietes) {
  return (
    <div id={id} aria-live="polite" className="faute-place">
      {children && (
        <p className="faute">
          <Icone nom="plein" petite />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}
