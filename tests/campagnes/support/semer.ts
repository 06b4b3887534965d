import type { z } from 'zod';

/** Une chaîne que nul format ne borne, mais qui n'est pas un texte écrit par une personne : la changer changerait le cas. */
const PAS_UN_TEXTE = /^id$|Id$|Code$|^code|^clpe|[Ss]iren|[Ll]e$|^empreinte$|^mime$|^heure|^genre$|^parametre$|^cle$/u;

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly format?: string } } }[];
}
type Schema = { readonly def: Definition };

const estLibre = ({ format, checks = [] }: Definition): boolean =>
  format === undefined && checks.every(({ _zod }) => _zod.def.format === undefined);

function parcourir(schema: Schema, valeur: unknown, cle: string, donner: (avant: string | null) => string): unknown {
  const { def } = schema;
  if (def.type === 'nullable' || def.type === 'optional') {
    const interieur = def.innerType;
    if (interieur === undefined) return valeur;
    const remplissable = interieur.def.type === 'string' && estLibre(interieur.def) && !PAS_UN_TEXTE.test(cle);
    if (valeur === null && remplissable) return donner(null);
    return valeur === null || valeur === undefined ? valeur : parcourir(interieur, valeur, cle, donner);
  }
  if (def.type === 'string' && typeof valeur === 'string')
    return estLibre(def) && !PAS_UN_TEXTE.test(cle) ? donner(valeur) : valeur;
  if (def.type === 'array' && Array.isArray(valeur) && def.element !== undefined) {
    const { element } = def;
    return valeur.map((un) => parcourir(element, un, cle, donner));
  }
  if (def.type === 'object' && typeof valeur === 'object' && valeur !== null && def.shape !== undefined) {
    const { shape } = def;
    return Object.fromEntries(
      Object.entries(valeur).map(([nom, un]) => {
        const sien = shape[nom];
        return [nom, sien === undefined ? un : parcourir(sien, un, nom, donner)];
      }),
    );
  }
  return valeur;
}

/**
 * La même valeur, chaque texte libre de son schéma remplacé, y compris les absents : ce qu'une personne peut écrire, et
 * rien d'autre. Les identifiants, dates, heures, codes et mots de liste restent.
 */
export const semer = <T>(schema: z.ZodType, valeur: T, donner: (avant: string | null) => string): T =>
  parcourir(schema as unknown as Schema, valeur, '', donner) as T;
