import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { moisPasses } from '../feuille-de-route/completude.rules.ts';
import { articleCite } from '../instance/textes.rules.ts';
import type { Profil } from '../instance/profil.rules.ts';
import type { ObjetNomme } from '../objet/objet.schema.ts';
import type { PointReporte } from '../pilotage/tableau-d-instance.schema.ts';
import type { Alerte } from './alerte.schema.ts';
import { direLeSeuil, type Seuils } from './seuil.rules.ts';

/** Ce qu'une règle d'instance sait d'elle. */
export interface InstanceSignalee {
  readonly objet: ObjetNomme;
  readonly profil: Pick<Profil, 'quorumBase'>;
  readonly seuils: Seuils;
  /** Date civile. */
  readonly jour: string;
}

export interface SansQuorum {
  readonly nombre: number;
  readonly derniereId: string;
  readonly derniere: string;
}

export interface SiegeVacant {
  readonly organisme: string;
  /** Fin du dernier mandat de titulaire ; `null` : jamais pourvu. */
  readonly depuis: string | null;
}

/** Quorum manqué plusieurs fois en douze mois : une seconde convocation délibère sans lui (R-064, R. 5311-40). */
export function alerteDeQuorum({ objet, profil, seuils }: InstanceSignalee, manque: SansQuorum | null): Alerte[] {
  if (manque === null || manque.nombre < seuils.quorumsManques) return [];
  return [
    {
      code: 'quorum',
      genre: 'ecart',
      objet,
      phrase: typographier(`Quorum manqué ${manque.nombre} fois en douze mois.`),
      faits: [
        `Dernière séance sans quorum : le ${dateCourte(manque.derniere)}.`,
        `Signalé dès ${direLeSeuil('quorumsManques', seuils.quorumsManques)} en douze mois.`,
      ].map((fait) => typographier(fait)),
      article: articleCite(profil.quorumBase),
      seuil: 'quorumsManques',
      geste: { libelle: 'Ouvrir la dernière', vers: `/reunions/${manque.derniereId}` },
      repere: `${manque.nombre} ${manque.derniere}`,
    },
  ];
}

/** Un point remis de séance en séance, et pas encore traité. */
export const alertesDeReport = ({ objet, seuils }: InstanceSignalee, reports: readonly PointReporte[]): Alerte[] =>
  reports
    .filter(({ fois, traite }) => !traite && fois >= seuils.reportsDUnPoint)
    .map(({ pointId, reunionId, titre, date, fois }) => ({
      code: 'report',
      genre: 'ecart',
      objet,
      phrase: typographier(`« ${titre} » reporté ${fois} fois.`),
      faits: [
        `Dernier report : séance du ${dateCourte(date)}.`,
        `Signalé dès ${direLeSeuil('reportsDUnPoint', seuils.reportsDUnPoint)}.`,
      ].map((fait) => typographier(fait)),
      article: null,
      seuil: 'reportsDUnPoint',
      geste: { libelle: 'Ouvrir la séance', vers: `/reunions/${reunionId}` },
      repere: `${pointId} ${fois}`,
    }));

/** Un siège sans titulaire depuis trop longtemps ; celui qui n'a jamais été pourvu se lit à la composition. */
export function alerteDeVacance({ objet, seuils, jour }: InstanceSignalee, vacants: readonly SiegeVacant[]): Alerte[] {
  const vieux = vacants
    .flatMap(({ organisme, depuis }) => (depuis === null ? [] : [{ organisme, depuis }]))
    .filter(({ depuis }) => moisPasses(depuis, jour) >= seuils.moisDeVacance)
    .toSorted((un, autre) => un.depuis.localeCompare(autre.depuis));
  const [premier] = vieux;
  if (premier === undefined) return [];
  return [
    {
      code: 'vacance',
      genre: 'manque',
      objet,
      phrase: typographier(
        `${pluriel(vieux.length, 'siège vacant', 'sièges vacants')} depuis plus de ${direLeSeuil('moisDeVacance', seuils.moisDeVacance)}.`,
      ),
      faits: vieux.map(({ organisme, depuis }) => typographier(`${organisme} : depuis le ${dateCourte(depuis)}.`)),
      article: null,
      seuil: 'moisDeVacance',
      geste: { libelle: 'Pourvoir', vers: `/instances/${objet.id}/composition?vacants` },
      repere: `${vieux.length} ${premier.depuis}`,
    },
  ];
}
