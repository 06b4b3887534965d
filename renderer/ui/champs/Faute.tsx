import { Icone } from '../icone/Icone.tsx';

/** Ce qu'on propose d'écrire à la place. */
export interface Correction {
  readonly libelle: string;
  readonly surClic: () => void;
}

interface Proprietes {
  readonly id: string;
  readonly children: string | null | undefined;
  readonly correction?: Correction | null | undefined;
}

/** La faute sous le champ : un signe et une phrase. La région reste en place, pour être annoncée quand elle se remplit. */
export function Faute({ id, children, correction }: Proprietes) {
  return (
    <div className="faute-place" aria-live="polite">
      {children && (
        <p className="faute">
          <Icone nom="plein" petite />
          <span>
            <span id={id}>{children}</span>
            {correction && (
              <>
                {' '}
                <button type="button" className="correction" onClick={correction.surClic}>
                  {correction.libelle}
                </button>
              </>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
