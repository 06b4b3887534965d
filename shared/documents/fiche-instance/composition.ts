import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import { enumerer, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import type { Bloc, Colonne, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { attributions } from '../acte/attributions.ts';
import { type DossierDInstance, type SiegeDActe, siegesDActe } from '../acte/dossier.ts';
import { nomEtQualite } from '../seance/personnes.ts';
import { joindre, texte } from '../segments.ts';

/** Un mandat qui finit dans ces jours se signale (R-021). */
const BIENTOT = 180;

/** « Ville de Thann : vacant, depuis le 31/01/2026 ». */
function vacant({ siege }: SiegeDActe, date: string): Segments {
  const [fin] = siege.mandats
    .flatMap((mandat) => (mandat.role === 'titulaire' && mandat.fin !== null && mandat.fin < date ? [mandat.fin] : []))
    .toSorted((a, b) => b.localeCompare(a));
  const depuis = fin === undefined ? '' : `, depuis le ${dateCourte(fin)}`;
  return [...texte(siege.organisme === null ? 'Vacant' : `${siege.organisme} : vacant`), ...texte(depuis)];
}

const titulaireDit = (place: SiegeDActe, date: string): Segments =>
  place.titulaire === null ? vacant(place, date) : nomEtQualite(place.titulaire.personne);

function mandatDit({ categorie, titulaire }: SiegeDActe): Segments {
  if (categorie.deDroit) return texte('de droit');
  if (titulaire === null) return texte('–');
  const { debut, fin } = titulaire;
  const terme = fin === null ? 'sans terme' : `au ${dateCourte(fin)}`;
  return texte(debut === null ? terme : `du ${dateCourte(debut)}\n${terme}`);
}

/** Un suppléant ; le terme de son mandat, s’il n’est pas celui du titulaire. */
const suppleantDit = ({ personne, fin }: MandatComplet, duTitulaire: string | null): Segments => [
  ...nomEtQualite(personne),
  ...(fin === null || fin === duTitulaire ? [] : texte(` (jusqu’au ${dateCourte(fin)})`)),
];

const suppleantsDits = ({ suppleants, titulaire }: SiegeDActe): Segments =>
  suppleants.length === 0
    ? texte('–')
    : joindre(suppleants.map((mandat) => suppleantDit(mandat, titulaire?.fin ?? null)));

/** Là où aucun texte ne compose l’instance, ni alinéa, ni voix, ni mandat : le nom du groupe seul (R-002). */
const intitule = ({ numero, alinea, libelle, voix, article }: CategorieDeMembres, libre: boolean): string =>
  libre
    ? libelle
    : `${numero === 'P' ? libelle : `${alinea} ${libelle}`} (${[voix ? 'voix délibérative' : 'sans voix délibérative', ...(article === '' ? [] : [article])].join(', ')})`;

/** Combien de sièges, de membres, de vacances, de mandats qui finissent bientôt. */
function compte(sieges: readonly SiegeDActe[], date: string): string {
  const pourvus = sieges.filter(({ titulaire }) => titulaire !== null).length;
  const bientot = sieges.filter(
    ({ titulaire }) => titulaire !== null && titulaire.fin !== null && titulaire.fin <= ajouterJours(date, BIENTOT),
  ).length;
  const suppleants = sieges.reduce((somme, siege) => somme + siege.suppleants.length, 0);
  const parts = [
    pluriel(pourvus, 'titulaire', 'titulaires'),
    ...(suppleants === 0 ? [] : [pluriel(suppleants, 'suppléant', 'suppléants')]),
    plurielOuAucun(sieges.length - pourvus, 'aucun', 'siège vacant', 'sièges vacants'),
  ];
  const echeance = bientot === 0 ? '' : ` ${pluriel(bientot, 'mandat finit', 'mandats finissent')} dans les six mois.`;
  return `${pluriel(sieges.length, 'siège', 'sièges')} : ${enumerer(parts)}.${echeance}`;
}

/** Titulaires, suppléants, mandats, vacances et voix, dans l’ordre du texte. */
export function composition(dossier: DossierDInstance): readonly Bloc[] {
  const { date } = dossier;
  const libre = regimeDe(dossier.instance) === 'libre';
  const sieges = siegesDActe(dossier);
  if (sieges.length === 0)
    return [titre('composition', 1, 'Composition'), paragraphe('composition_vide', texte('Aucun siège.'))];
  const voix = new Map<string, number>();
  for (const { siege, nombre } of attributions(dossier))
    voix.set(siege.siege.id, (voix.get(siege.siege.id) ?? 0) + nombre);
  const ponderee = voix.size > 0;
  const colonnes: readonly Colonne[] = ponderee
    ? [
        colonne('Titulaire', 6.6),
        colonne('Suppléants', 5),
        colonne('Mandat', 3),
        { titre: 'Voix', largeur: 1.4, nombre: true },
      ]
    : libre
      ? [colonne('Titulaire', 9), colonne('Suppléants', 7)]
      : [colonne('Titulaire', 7.4), colonne('Suppléants', 5.6), colonne('Mandat', 3)];
  const lignes = [...Map.groupBy(sieges, ({ categorie }) => categorie)].flatMap(
    ([categorie, siens]): LigneTableau[] => [
      { type: 'groupe', titre: texte(intitule(categorie, libre)) },
      ...siens.map((place): LigneTableau => {
        const siennes = voix.get(place.siege.id);
        return {
          type: 'ligne',
          cellules: [
            titulaireDit(place, date),
            suppleantsDits(place),
            ...(libre ? [] : [mandatDit(place)]),
            ...(ponderee ? [texte(siennes === undefined ? '–' : String(siennes))] : []),
          ],
        };
      }),
    ],
  );
  return [
    titre('composition', 1, 'Composition'),
    paragraphe('composition_compte', texte(compte(sieges, date)), 'corps', true),
    { type: 'tableau', id: 'composition_tableau', colonnes, lignes },
  ];
}
