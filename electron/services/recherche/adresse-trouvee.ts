import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import { genreDObjetSchema } from '#shared/domain/objet/objet.schema.ts';
import type { PassageTrouve } from '#electron/repositories/recherche/lignes-trouvees.queries.ts';

/** La fiche à laquelle tient une note ; sinon « Ma semaine », qui les montre toutes. */
function adresseDeLaNote(objet: string | null): string {
  const [tenu, id = ''] = (objet ?? '').split(' ');
  const genre = genreDObjetSchema.safeParse(tenu).data;
  return genre === undefined ? '/semaine' : adresseDeLObjet({ genre, id });
}

/** Où mène ce que l'index trouve : à sa fiche, sinon à ce qui le tient. */
export function adresseTrouvee({ tbl, ligne, reunionId, parentId, grille }: PassageTrouve): string {
  const ailleurs: Readonly<Record<string, string>> = {
    dispositif: `/dispositifs/${ligne}`,
    projet: `/contrats/${grille}?projet=${ligne}`,
    piece_jointe: `/reunions/${reunionId}`,
    point: `/reunions/${reunionId}`,
    deliberation: `/reunions/${reunionId}/seance`,
    action: `/reunions/${reunionId}/seance`,
    acte: `/instances/${parentId}`,
    convention_piece: `/conventions/${parentId}`,
    fiche_piece: `/fiches-action/${parentId}`,
    appel_piece: `/conventions/appels/${parentId}`,
  };
  if (tbl === 'note_rapide') return adresseDeLaNote(parentId);
  const objet = genreDObjetSchema.safeParse(tbl).data;
  return ailleurs[tbl] ?? (objet === undefined ? '/' : adresseDeLObjet({ genre: objet, id: ligne }));
}
