import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { sansPoint, texte } from '../segments.ts';

/** Où se tient la réunion, en une phrase courte. */
export const lieuEnBref = ({ reunion }: Seance): string =>
  reunion.modalite === 'distance'
    ? 'Visioconférence'
    : `${sansPoint(reunion.lieu ?? 'lieu à préciser')}${reunion.modalite === 'mixte' ? ', et à distance' : ''}`;

/** Titre d’un document de séance : sa forme, l’instance et le jour, puis une ligne de référence. */
export const blocTitreDe = (seance: Seance, forme: string, reference = lieuEnBref(seance)): Bloc => ({
  type: 'blocTitre',
  id: 'bloc_titre',
  forme,
  instance: texte(nomLegal(seance.instance)),
  seance: texte(`${dateLongue(seance.reunion.date)}, ${heureFr(seance.reunion.heureDebut)}`),
  reference: texte(`${reference}.`),
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
