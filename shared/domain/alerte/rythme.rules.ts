import { ajouterJours, ajouterMois, anneeCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { PLENIERES } from '../instance/calendrier-legal.rules.ts';
import type { TypeInstance } from '../instance/instance.schema.ts';
import { articleCite } from '../instance/textes.rules.ts';
import type { Profil } from '../instance/profil.rules.ts';
import type { ObjetNomme } from '../objet/objet.schema.ts';
import type { Alerte } from './alerte.schema.ts';

/** Réunions et plénières tenues dans une année. */
export interface CompteDeReunions {
  readonly tenues: number;
  readonly plenieres: number;
}

/** Ce que le rythme lit d'une instance. */
export interface VieDeLInstance {
  readonly objet: ObjetNomme;
  readonly type: TypeInstance;
  readonly profil: Pick<Profil, 'annee' | 'reunionsParAn'>;
  readonly jour: string;
  /** Sa première réunion ; `null` : aucune. */
  readonly premiere: string | null;
  readonly anPasse: CompteDeReunions;
  readonly cetteAnnee: CompteDeReunions;
  readonly douzeMois: CompteDeReunions;
}

/** La dernière année entière : civile, ou les douze mois qui finissent ce jour. */
function anneeRevolue({ profil, jour, anPasse, cetteAnnee, douzeMois }: VieDeLInstance) {
  if (profil.annee.valeur === 'glissante')
    return {
      de: ajouterJours(ajouterMois(jour, -12), 1),
      dite: 'ces douze derniers mois',
      compte: douzeMois,
      depuis: douzeMois,
    };
  const annee = anneeCivile(jour) - 1;
  return { de: `${annee}-01-01`, dite: `en ${annee}`, compte: anPasse, depuis: cetteAnnee };
}

/**
 * L'instance qui n'a pas tenu son année: moins de réunions que le texte ou le règlement n'en demande, ou pas
 * de plénière (R. 5311-21, -27, R. 6123-3-19). L'année en cours se lit au calendrier légal ; tenue depuis, elle ne se
 * signale plus. Une instance née dans l'année n'y était pas tenue.
 */
export function alertesDeRythme(vie: VieDeLInstance): Alerte[] {
  const { objet, type, profil, premiere } = vie;
  const { de, dite, compte, depuis } = anneeRevolue(vie);
  if (premiere === null || premiere > de) return [];
  const geste = { libelle: 'Choisir une date', vers: `/reunions?creer=${objet.id}` };
  const commun = { genre: 'manque', objet, seuil: null, geste, repere: de } as const;
  const minimum = profil.reunionsParAn.valeur;
  const article = PLENIERES[type];
  const alertes: Alerte[] = [];
  if (compte.tenues < minimum && depuis.tenues < minimum)
    alertes.push({
      ...commun,
      code: 'rythme',
      phrase: typographier(`Réunie ${compte.tenues} fois ${dite}, pour ${minimum} au moins.`),
      faits: [
        typographier(
          `${pluriel(compte.tenues, 'séance tenue', 'séances tenues')} depuis le ${dateCourte(de)}, ${minimum} demandées.`,
        ),
      ],
      article: articleCite(profil.reunionsParAn),
    });
  if (article !== undefined && compte.plenieres === 0 && depuis.plenieres === 0)
    alertes.push({
      ...commun,
      code: 'pleniere',
      phrase: typographier(`Aucune plénière ${dite}.`),
      faits: [
        typographier(
          'Une plénière par an au moins associe tous les organismes ; aucune séance de cette année n’est dite plénière.',
        ),
      ],
      article,
    });
  return alertes;
}
