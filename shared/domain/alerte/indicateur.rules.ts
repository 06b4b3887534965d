import { dateCourte } from '#shared/dates/format.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { atteinteDe } from '../feuille-de-route/atteinte.rules.ts';
import { moisPasses } from '../feuille-de-route/completude.rules.ts';
import type { Alerte, CodeDAlerte, GenreDAlerte } from './alerte.schema.ts';
import type { CleDeSeuil } from './seuil.schema.ts';
import { direLeSeuil, type Seuils } from './seuil.rules.ts';

/** Une valeur d'ensemble d'un indicateur ; `null` : non disponible, ce qui n'est pas zéro. */
export interface ValeurLue {
  readonly moment: 'initiale' | 'cible' | 'realisee';
  readonly le: string;
  readonly valeur: number | null;
}

/** Un indicateur d'une fiche qui court. */
export interface IndicateurSuivi {
  readonly id: string;
  readonly intitule: string;
  readonly ficheId: string;
  readonly fiche: string;
  /** Début de l'action ; `null` s'il n'est pas dit. */
  readonly debut: string | null;
  /** Dans l'ordre de leurs dates. */
  readonly valeurs: readonly ValeurLue[];
}

interface Constat {
  readonly code: CodeDAlerte;
  readonly genre: GenreDAlerte;
  readonly seuil: CleDeSeuil;
  readonly phrase: string;
  readonly faits: readonly string[];
  readonly repere: string;
}

const derniere = (valeurs: readonly ValeurLue[], moment: ValeurLue['moment']): ValeurLue | null =>
  valeurs.findLast((une) => une.moment === moment) ?? null;
const dire = ({ valeur, le }: ValeurLue): string =>
  `${valeur === null ? 'n.d.' : nombreFr(valeur)} au ${dateCourte(le)}`;

/** La cible échue n'est pas tenue : part atteinte sous le seuil. */
function ecartALaCible({ valeurs }: IndicateurSuivi, seuils: Seuils, jour: string): Constat | null {
  const cible = derniere(
    valeurs.filter(({ le }) => le <= jour),
    'cible',
  );
  if (cible === null) return null;
  const realisee = derniere(valeurs, 'realisee');
  const { part } = atteinteDe({ initiale: derniere(valeurs, 'initiale'), realisee, cible });
  if (part === null || realisee === null || part * 100 >= seuils.partDeLaCible) return null;
  const atteint = Math.round(part * 100);
  return {
    code: 'indicateur_ecart',
    genre: 'ecart',
    seuil: 'partDeLaCible',
    phrase: `cible atteinte à ${atteint} %`,
    faits: [
      `Cible : ${dire(cible)}. Constaté : ${dire(realisee)}.`,
      `Signalé sous ${direLeSeuil('partDeLaCible', seuils.partDeLaCible)} de la cible, une fois son échéance passée.`,
    ],
    repere: `${cible.le} ${atteint}`,
  };
}

/** Deux valeurs de suite qui vont à rebours de la cible. */
function chute({ valeurs }: IndicateurSuivi, seuils: Seuils): Constat | null {
  const [avant, apres] = valeurs.filter(({ moment, valeur }) => moment === 'realisee' && valeur !== null).slice(-2);
  if (avant === undefined || apres === undefined || avant.valeur === null || apres.valeur === null) return null;
  const { enBaisse } = atteinteDe({
    initiale: derniere(valeurs, 'initiale'),
    realisee: apres,
    cible: derniere(valeurs, 'cible'),
  });
  if (avant.valeur === 0) return null;
  const perdu = Math.round(
    (100 * (enBaisse ? apres.valeur - avant.valeur : avant.valeur - apres.valeur)) / Math.abs(avant.valeur),
  );
  if (perdu < seuils.chuteDIndicateur) return null;
  return {
    code: 'indicateur_chute',
    genre: 'chute',
    seuil: 'chuteDIndicateur',
    phrase: enBaisse ? `en hausse de ${perdu} %, quand la cible demande une baisse` : `en baisse de ${perdu} %`,
    faits: [
      `${dire(avant)}, puis ${dire(apres)}.`,
      `Signalé dès ${direLeSeuil('chuteDIndicateur', seuils.chuteDIndicateur)} d’une valeur à la suivante.`,
    ],
    repere: `${avant.le} ${apres.le} ${perdu}`,
  };
}

/** Une valeur trop ancienne, ou aucune depuis que l'action a commencé. */
function perime({ valeurs, debut }: IndicateurSuivi, seuils: Seuils, jour: string): Constat | null {
  const realisee = derniere(valeurs, 'realisee');
  const depuis = realisee?.le ?? debut;
  if (depuis === null || depuis > jour || moisPasses(depuis, jour) < seuils.moisSansValeur) return null;
  const delai = direLeSeuil('moisSansValeur', seuils.moisSansValeur);
  return {
    code: realisee === null ? 'indicateur_sans_valeur' : 'indicateur_perime',
    genre: realisee === null ? 'manque' : 'perime',
    seuil: 'moisSansValeur',
    phrase: realisee === null ? 'aucune valeur constatée' : `dernière valeur du ${dateCourte(realisee.le)}`,
    faits: [
      realisee === null ? `L’action a commencé le ${dateCourte(depuis)}.` : `Dernière valeur : ${dire(realisee)}.`,
      `Signalé après ${delai} sans valeur.`,
    ],
    repere: depuis,
  };
}

/** Ce qu'un indicateur signale, le plus grave seulement : la cible manquée, la chute, la valeur qui manque ou date. */
export function alertesDIndicateur(indicateur: IndicateurSuivi, seuils: Seuils, jour: string): Alerte[] {
  const constat =
    ecartALaCible(indicateur, seuils, jour) ?? chute(indicateur, seuils) ?? perime(indicateur, seuils, jour);
  if (constat === null) return [];
  const { phrase, faits, ...reste } = constat;
  return [
    {
      ...reste,
      objet: { genre: 'fiche_action', id: indicateur.ficheId, nom: indicateur.fiche },
      phrase: typographier(`« ${indicateur.intitule} » : ${phrase}.`),
      faits: faits.map((fait) => typographier(fait)),
      article: null,
      geste: { libelle: 'Saisir une valeur', vers: `/fiches-action/${indicateur.ficheId}?indicateur=${indicateur.id}` },
      repere: `${indicateur.id} ${constat.repere}`,
    },
  ];
}
