import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { adresseDeLaNote, objetDuResultat } from '#shared/domain/note/adresse-de-note.rules.ts';
import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import { enTri } from '#shared/text/tri.ts';

interface Demande {
  readonly requete: string;
  /** L'objet dont la fiche est à l'écran. */
  readonly objet: ObjetNomme | null;
  readonly trouves: readonly {
    readonly id: string;
    readonly titre: string;
    readonly precision: string | null;
    readonly adresse: string;
  }[];
  /** Ce que l'on cherche après « note » ; `null` : on ne demande pas de note. */
  readonly deNote: string | null;
}

/** Les notes que l'on propose d'un coup : de quoi choisir sans faire défiler. */
const PROPOSEES = 6;
const GESTE = 'Note d’une page';

/** « note neuhof » : une note sur chaque objet trouvé ; « note » seul : sur l'objet ouvert. */
export function notesAFaire({ requete, objet, trouves, deNote }: Demande) {
  const choix = (adresse: string, nom: string, note?: string) => ({
    id: adresse,
    libelle: `${GESTE} sur ${nom}`,
    icone: 'word' as NomIcone,
    ...(note === undefined ? {} : { note }),
  });
  const cherche = enTri(requete.trim());
  const ici =
    objet !== null && (deNote === '' || (deNote === null && enTri(GESTE).includes(cherche)))
      ? [choix(adresseDeLaNote(objet), objet.nom)]
      : [];
  if (deNote === null || deNote === '') return ici;
  const vus = new Set<string>();
  const mots = enTri(deNote);
  /** Ce qui s'appelle ainsi d'abord, un territoire avant le reste ; puis ce qui n'en parle qu'en passant. */
  const rangDe = ({ titre, ...ou }: Demande['trouves'][number]): number => {
    const nom = enTri(titre);
    const loin = nom.startsWith(mots) ? 0 : nom.includes(mots) ? 2 : 4;
    return loin + (objetDuResultat(ou)?.genre === 'territoire' ? 0 : 1);
  };
  return trouves
    .toSorted((un, autre) => rangDe(un) - rangDe(autre))
    .flatMap(({ titre, precision, ...ou }) => {
      const trouve = objetDuResultat(ou);
      const vers = trouve === null ? null : adresseDeLaNote(trouve);
      if (vers === null || vus.has(vers)) return [];
      vus.add(vers);
      return [choix(vers, titre, precision ?? undefined)];
    })
    .slice(0, PROPOSEES);
}
