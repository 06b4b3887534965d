import { dateSansJour } from '#shared/dates/format.ts';
import { direAlertes } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import type { Meteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Segments } from '../blocs.ts';
import type { FicheImprimee, QuartierNomme } from './dossier.types.ts';

/** Au-delà, une case du tableau n'en cite que les premiers. */
const QUARTIERS_CITES = 3;
/** Le quantième et le mois ne font qu'un dans une case étroite. */
const MOIS_BREFS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

/** « nov. 2026 » : le mois d'une date, dans un tableau. */
export const moisBref = (date: string): string =>
  `${MOIS_BREFS[Number(date.slice(5, 7)) - 1] ?? ''}${INSECABLE}${date.slice(0, 4)}`;

/** Un texte déjà composé : un montant, une part, un numéro. Composer trois cents fiches se compte. */
export const brut = (compose: string): Segments => [{ texte: compose }];

/** Un montant en centimes ; absent, un tiret (charte, § 3). */
export const montantOuTiret = (centimes: number | null): string => (centimes === null ? '–' : montantFr(centimes));

/** Un montant en centimes dans un bilan ; que nulle ligne ne dit, « n.d. » : ce n'est pas zéro (R-102). */
export const montantOuND = (centimes: number | null): string => (centimes === null ? 'n.d.' : montantFr(centimes));

/** Une part au dixième : « 62,5 % » ; celle d'un total vide : « n.d. ». */
export const partAuDixieme = (part: number | null): string =>
  part === null ? 'n.d.' : `${nombreFr(part * 100, 1)}${INSECABLE}%`;

/** Qui pilote : la structure, puis la personne ; « à désigner » si personne ne le dit. */
export function piloteDit({ structurePilote, pilote }: Pick<Fiche, 'structurePilote' | 'pilote'>): string {
  const noms = [structurePilote, pilote].filter((nom) => nom !== null);
  return noms.length === 0 ? 'à désigner' : noms.join(', ');
}

/** Les quartiers dans une case : « tous », les premiers, « hors QPV » ou rien. */
export function quartiersDits(
  { fiche, quartiers }: Pick<FicheImprimee, 'fiche' | 'quartiers'>,
  ressort: readonly QuartierNomme[],
): string {
  if (fiche.horsQpv) return 'hors QPV';
  const vises = new Set(quartiers.map(({ code }) => code));
  if (ressort.length > 1 && ressort.every(({ code }) => vises.has(code)) && vises.size === ressort.length)
    return 'tous';
  const noms = quartiers.map(({ libelle }) => libelle);
  const reste = noms.length - QUARTIERS_CITES;
  return reste <= 1 ? noms.join(', ') : `${noms.slice(0, QUARTIERS_CITES).join(', ')} et ${reste} autres`;
}

/** L'état dans une case, et le retard que disent les dates. */
export function etatBref({ avancement: { etat, retard, alertes } }: Pick<FicheImprimee, 'avancement'>): string {
  const dit = enPhrase(etatFicheLibelle[etat]);
  if (retard > 0) return `${dit}, en retard`;
  return etat !== 'bloquee' && alertes.some(({ bloquee }) => bloquee) ? `${dit}, sous-action bloquée` : dit;
}

/** L'état en toutes lettres : « Bloquée depuis le 12 octobre 2026 (48 jours) : local introuvable ». */
export function etatDit({ fiche, avancement }: Pick<FicheImprimee, 'fiche' | 'avancement'>): string {
  const { etat, etatDepuis, etatMotif } = fiche;
  const jours = avancement.arreteeDepuis;
  const depuis =
    jours === null || etatDepuis === null
      ? ''
      : jours === 0
        ? ' depuis ce jour'
        : ` depuis le ${dateSansJour(etatDepuis)} (${pluriel(jours, 'jour', 'jours')})`;
  const retard =
    avancement.retard === 0 || avancement.echeance === null
      ? ''
      : ` ; en retard de ${pluriel(avancement.retard, 'jour', 'jours')} sur le ${dateSansJour(avancement.echeance)}`;
  const motif = etatMotif === null ? '' : ` : ${etatMotif}`;
  const alertes = direAlertes(avancement);
  return `${etatFicheLibelle[etat]}${depuis}${motif}${retard}${alertes === null ? '' : ` ; ${alertes}`}`;
}

/** « Appuis nécessaires : le local manque (Mme Odile Reiffsteck, le 5 mars 2026) » : le niveau, ce qui le fonde, qui signe. */
export const meteoDite = ({ niveau, synthese, signataire, le }: Meteo): string =>
  `${niveauDeMeteoLibelle[niveau]} : ${synthese.replaceAll('\n', ' ')} (${signataire}, le ${dateSansJour(le)})`;

/** « de janvier à juin 2027 », « à partir de mars 2027 », « jusqu'en juin 2027 » ; `null` sans date. */
export function calendrierDit({ debut, fin }: Pick<Fiche, 'debut' | 'fin'>): string | null {
  if (debut !== null && fin !== null) return `du ${dateSansJour(debut)} au ${dateSansJour(fin)}`;
  if (debut !== null) return `à partir du ${dateSansJour(debut)}`;
  return fin === null ? null : `jusqu’au ${dateSansJour(fin)}`;
}

/** « sous-action « Recruter » » : où une étape se range ; `null` : la fiche elle-même. */
export const dansLaSousAction = (une: { readonly intitule: string } | undefined): string | null =>
  une === undefined ? null : `sous-action « ${une.intitule} »`;
