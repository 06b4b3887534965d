/** « R. 5311-40 », « R*133-1 », « D-2026-014 » : ce qui ne se coupe pas en fin de ligne. */
const REFERENCE = /(\b[A-Z]-\d{4}-\d+|\b[LRD]\*?\.[\u00A0\u202F ]?\d+(?:-\d+)+)/u;

/** Un texte dont les articles et les numéros d'acte restent d'un seul tenant. */
export function References({ texte }: { readonly texte: string }) {
  return texte.split(REFERENCE).map((partie, rang) =>
    rang % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: les parties d'un texte se lisent dans leur ordre.
      <span key={rang} className="insecable">
        {partie}
      </span>
    ) : (
      partie
    ),
  );
}
