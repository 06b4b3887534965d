import type { ReactNode } from 'react';

interface Proprietes {
  /** Nom de la page pour qui ne la voit pas : « Procès-verbal, page 1 sur 3 ». */
  readonly libelle: string;
  readonly children: ReactNode;
  /** Numéro écrit sous la feuille : « 1 / 3 ». */
  readonly folio?: string | undefined;
  readonly paysage?: boolean | undefined;
}

/** Une page comme elle s'imprimera : toujours claire, même dans l'interface sombre. */
export function FeuilleA4({ libelle, children, folio, paysage = false }: Proprietes) {
  return (
    <>
      <article className={paysage ? 'feuille feuille-paysage' : 'feuille'} data-theme="clair" aria-label={libelle}>
        {children}
      </article>
      {folio && <p className="folio">{folio}</p>}
    </>
  );
}
