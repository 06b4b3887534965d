import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { capitaliser, sansPoint, texte, texteOuManque } from '../segments.ts';

/** « Préfecture du Haut-Rhin, salle Turenne, et à distance » ; le lieu qui manque se voit. */
export function lieuEnBref({ reunion }: Seance): Segments {
  if (reunion.modalite === 'distance') return texte('Visioconférence');
  const loin = reunion.modalite === 'mixte' ? texte(', et à distance') : [];
  return [
    ...capitaliser(texteOuManque(reunion.lieu === null ? null : sansPoint(reunion.lieu), 'lieu à préciser')),
    ...loin,
  ];
}

/**
 * Titre d’un document de séance : sa forme, l’instance et le jour, puis où il se tient.
 * @param suite Ce qui s’ajoute au lieu, point compris.
 */
export const blocTitreDe = (seance: Seance, forme: string, suite = ''): Bloc => ({
  type: 'blocTitre',
  id: 'bloc_titre',
  forme,
  instance: texte(nomLegal(seance.instance)),
  seance: capitaliser(texte(`${dateLongue(seance.reunion.date)}, ${heureFr(seance.reunion.heureDebut)}`)),
  reference: [...lieuEnBref(seance), ...texte(suite === '' ? '.' : `. ${suite}`)],
});

/** Un document de travail de la séance, jamais un acte : ni « projet », ni signature. */
export function documentDeSeance(
  seance: Seance,
  { image }: Pick<OptionsDocument, 'image'>,
  {
    forme,
    blocs,
    page,
  }: { readonly forme: string; readonly blocs: readonly Bloc[]; readonly page?: 'paysage' | 'planche' },
): DocumentNeutre {
  const { reunion, instance, emetteur } = seance;
  return {
    titre: `${forme}, ${nomCourt(instance)}, réunion du ${dateSansJour(reunion.date)}`,
    objet: forme,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), forme),
    enTete: enTeteDe(seance, image, {
      objet: `${forme.toLocaleLowerCase('fr')} du ${dateSansJour(reunion.date)}`,
      projet: false,
      lettre: false,
    }),
    ...(page === undefined ? {} : { page }),
    blocs,
  };
}
