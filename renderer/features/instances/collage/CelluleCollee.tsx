import { type Correction, Faute } from '#renderer/ui/champs/Faute.tsx';

interface Proprietes {
  readonly id: string;
  readonly libelle: string;
  readonly valeur: string;
  /** Empêche d'entrer. */
  readonly faute: string | null;
  /** À vérifier, sans empêcher. */
  readonly doute: string | null;
  readonly correction: Correction | null;
  readonly desactive: boolean;
  readonly surChange: (valeur: string) => void;
}

/** Une cellule de l'aperçu : se lit comme du texte, se corrige en place. */
export function CelluleCollee({ id, libelle, valeur, faute, doute, correction, desactive, surChange }: Proprietes) {
  const dit = faute ?? doute;
  return (
    <>
      <input
        id={id}
        className="saisie sur-place"
        aria-label={libelle}
        aria-invalid={faute === null ? undefined : true}
        aria-describedby={dit === null ? undefined : `${id}-faute`}
        data-doute={faute === null && doute !== null ? true : undefined}
        autoComplete="off"
        value={valeur}
        title={valeur}
        disabled={desactive}
        onChange={({ target }) => surChange(target.value)}
      />
      {faute !== null && (
        <Faute id={`${id}-faute`} correction={correction}>
          {faute}
        </Faute>
      )}
      {faute === null && doute !== null && (
        <p className="note doute" id={`${id}-faute`}>
          {doute}{' '}
          {correction && (
            <button type="button" className="correction" onClick={correction.surClic}>
              {correction.libelle}
            </button>
          )}
        </p>
      )}
    </>
  );
}
