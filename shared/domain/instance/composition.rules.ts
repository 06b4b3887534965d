import { accord, enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import { CATEGORIES } from './categories.data.ts';
import type { Instance, Siege } from './instance.schema.ts';

/** Ce qu’il faut d’une instance pour contrôler sa composition. */
export interface Composition {
  readonly instance: Pick<Instance, 'type' | 'departementCode'>;
  readonly sieges: readonly Pick<Siege, 'id' | 'categorie' | 'epciSiren'>[];
  /** Départements du ressort, quand il en couvre plusieurs ; vide ou un seul : le département de l’instance. */
  readonly departements: readonly string[];
  /** Intercommunalités à fiscalité propre et établissements publics territoriaux du périmètre. */
  readonly epci: readonly { readonly siren: string; readonly nom: string }[];
}

interface Plafond {
  readonly max: number;
  readonly article: string;
  /** Les catégories comptées : plafonnées par le décret, toutes, ou celles que le préfet nomme. */
  readonly comptees: 'plafonnees' | 'toutes' | 'nommees';
}

const regionDe = (code: string) => DEPARTEMENTS.find((departement) => departement.code === code)?.region;

/** Les types dont un article plafonne les membres ; les autres n’ont pas de plafond. */
const PLAFONNES: ReadonlySet<Instance['type']> = new Set(['CRPE', 'CDPE', 'CLPE']);

/** Outre-mer, hors Guadeloupe et La Réunion, les comités ont un régime propre : rien n’est contrôlé. */
const regimePropre = (code: string) => code.startsWith('97') && !['971', '974'].includes(code);

function plafond({ instance: { type, departementCode }, departements }: Composition): Plafond | null {
  const plusieurs = new Set(departements).size > 1;
  if (!PLAFONNES.has(type)) return null;
  if (regimePropre(departementCode) || departementCode.startsWith('98')) return null;
  if (type === 'CLPE') {
    return plusieurs
      ? { max: 16, article: 'R. 5311-35', comptees: 'plafonnees' }
      : { max: 8, article: 'R. 5311-33', comptees: 'plafonnees' };
  }
  if (['971', '974'].includes(departementCode)) {
    return { max: type === 'CRPE' ? 33 : 31, article: 'R. 5523-15-3', comptees: 'nommees' };
  }
  if (type === 'CDPE') {
    return plusieurs
      ? { max: 40, article: 'R. 5311-29', comptees: 'toutes' }
      : { max: 27, article: 'R. 5311-24', comptees: 'plafonnees' };
  }
  const region = regionDe(departementCode);
  const nombre = DEPARTEMENTS.filter((departement) => departement.region === region).length;
  return { max: nombre > 6 ? 36 : 29, article: 'R. 5311-18', comptees: 'plafonnees' };
}

function controlerPlafond(composition: Composition): Constat[] {
  const limite = plafond(composition);
  if (!limite) return [];
  const comptees = CATEGORIES[composition.instance.type]
    .filter(
      ({ numero, plafonnee, troisAns }) =>
        numero !== 'P' &&
        (limite.comptees === 'toutes' || (limite.comptees === 'nommees' ? troisAns || plafonnee : plafonnee)),
    )
    .map((categorie) => categorie.numero);
  const nombre = composition.sieges.filter((siege) => comptees.includes(siege.categorie)).length;
  if (nombre <= limite.max) return [];
  const alsace = ['67', '68'].includes(composition.instance.departementCode) && limite.article === 'R. 5311-24';
  const reserve = ' La Collectivité européenne d’Alsace peut relever de R. 5311-28 ou R. 5311-29 : à vérifier.';
  const liste = enumerer(comptees.map((numero) => `${numero}°`));
  return [
    {
      code: 'R-007',
      gravite: alsace ? 'information' : 'attention',
      phrase: typographier(
        `${nombre} sièges au titre des ${liste}, pour ${limite.max} au plus.${alsace ? reserve : ''}`,
      ),
      article: limite.article,
      ou: null,
    },
  ];
}

/** R-008 : chaque intercommunalité du périmètre a un siège 4°, et un seul. */
function controlerEpci({ instance, sieges, epci }: Composition): Constat[] {
  if (instance.type !== 'CLPE') return [];
  const constat = (phrase: string, ou: string | null): Constat => ({
    code: 'R-008',
    gravite: 'attention',
    phrase,
    article: 'R. 5311-32, 4°',
    ou,
  });
  const quatriemes = sieges.filter((siege) => siege.categorie === '4');
  const constats = epci.flatMap(({ siren, nom }) => {
    const siens = quatriemes.filter((siege) => siege.epciSiren === siren);
    if (siens.length === 0) return [constat(`${nom} est dans le périmètre et n’a pas de siège.`, null)];
    return siens.length === 1 ? [] : [constat(`${nom} a ${siens.length} sièges au lieu d’un.`, siens[1]?.id ?? null)];
  });
  const hors = quatriemes.filter((siege) => !epci.some(({ siren }) => siren === siege.epciSiren));
  if (epci.length > 0 && hors.length > 0) {
    const sieges4 = pluriel(hors.length, 'siège du 4°', 'sièges du 4°');
    const verbe = accord(hors.length, 'n’est rattaché', 'ne sont rattachés');
    constats.push(constat(`${sieges4} ${verbe} à aucune intercommunalité du périmètre.`, hors[0]?.id ?? null));
  }
  return constats;
}

/** R-009 : un comité local ne s’étend que sur des départements de la même région (L. 5311-10, I, 3° ; R. 5311-35). */
function controlerRegion({ instance, departements }: Composition): Constat[] {
  const regions = new Set(departements.map((code) => regionDe(code) ?? code));
  if (instance.type !== 'CLPE' || regions.size < 2) return [];
  return [
    {
      code: 'R-009',
      gravite: 'attention',
      phrase: `Le périmètre touche plusieurs régions : ${enumerer([...regions])}.`,
      article: 'R. 5311-35',
      ou: null,
    },
  ];
}

/**
 * Contrôle la composition d’un comité : plafonds de membres hors présidents et hors suppléants (R-007 :
 * R. 5311-18, -24, -29, -33, -35, R. 5523-15-3), siège de chaque intercommunalité, une seule région. Rien n’est
 * bloqué : l’arrêté de composition fait foi.
 */
export function controlerComposition(composition: Composition): readonly Constat[] {
  return [...controlerPlafond(composition), ...controlerEpci(composition), ...controlerRegion(composition)];
}
