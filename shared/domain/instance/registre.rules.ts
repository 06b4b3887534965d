import { complementDe } from '#shared/text/elision.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Instance, TypeInstance } from './instance.schema.ts';
import { NIVEAUX, REGISTRE } from './registre.data.ts';
import { type Niveau, TYPES } from './types.data.ts';

/**
 * « CLE » désigne ici un comité local pour l'emploi, ailleurs celui d'un territoire zéro chômeur de longue durée (loi du
 * 14 décembre 2020, art. 9) : qui l'écrit doit dire lequel (R-004).
 */
export const ecritCle = (...textes: readonly (string | null | undefined)[]): boolean =>
  textes.some((texte) => /(?:^|[^\p{L}])C\.?L\.?E\.?(?![\p{L}])/u.test(texte ?? ''));

const EPCI =
  /^(?:CA|CC|CU|EPT|Communauté (?:d[’']agglomération|de communes|urbaine)|Établissement public territorial)\s+/u;
const DEJA_COMPLEMENT = /^(?:d[’']|du |de |des )/u;

/**
 * « de Mulhouse Alsace Agglomération » : ce qui suit « … du contrat de ville », d'après le nom du contrat ou de son
 * porteur, sans redite ni sigle d'intercommunalité.
 */
export function complementDuContrat(libelle: string): string {
  const nom = libelle
    .trim()
    .replace(/^contrat de ville\s+/iu, '')
    .replace(EPCI, '')
    .replaceAll("'", '’');
  if (DEJA_COMPLEMENT.test(nom)) return nom;
  if (/^(?:Métropole|Communauté|Agglomération|Ville)\b/u.test(nom)) return `de la ${nom}`;
  return /^(?:Grand|Pays|Val|Bassin|Territoire)(?=[ -])/u.test(nom) ? `du ${nom}` : complementDe(nom);
}

/** Ce qui suit le nom légal, débarrassé de ce que ce nom dit déjà : « du contrat de ville de Colmar » devient « de Colmar ». */
export function sansRedite(type: TypeInstance, complement: string): string {
  const { libelle } = TYPES[type];
  const texte = complement.trim();
  const redites = [
    libelle,
    ...(REGISTRE[type].ressort === 'contrat' ? ['du contrat de ville', 'contrat de ville'] : []),
  ];
  const redite = redites.find((debut) => enTri(texte).startsWith(`${enTri(debut)} `));
  return redite === undefined ? texte : texte.slice(redite.length).trim();
}

type Placee = Pick<Instance, 'type' | 'departementCode' | 'clpeCode' | 'complement' | 'parentId' | 'contratCode'>;

/**
 * Ce qui ne peut exister qu'une fois dans un fichier : un comité régional par région, un départemental par département, un
 * local par périmètre du référentiel, une commission d'insertion par comité, un comité de chaque genre par contrat de
 * ville ; ailleurs, deux instances du même genre ne portent pas le même nom sous la même instance.
 */
export function cleUnique(instance: Placee, region: string): string {
  const { type, departementCode, clpeCode, complement, parentId, contratCode } = instance;
  const { ressort } = REGISTRE[type];
  const genre = type === 'CREFOP' ? 'CRPE' : type;
  const nom = enTri(complement);
  const propre = {
    region,
    departement: departementCode,
    communes: clpeCode ?? `${departementCode} ${nom}`,
    rattachement: parentId ?? `${departementCode} ${nom}`,
    contrat: contratCode ?? `${departementCode} ${nom}`,
    libre: `${parentId ?? departementCode} ${nom}`,
  }[ressort];
  return `${genre} ${propre}`;
}

/** Une instance à sa place dans la liste. */
export interface InstanceRangee<I> {
  readonly instance: I;
  readonly niveau: Niveau;
  /** 0 : à la racine de son niveau ; 1 : sous son comité ; 2 : sous sa commission. */
  readonly profondeur: number;
}

type ARanger = Pick<Instance, 'id' | 'type' | 'parentId'> & { readonly nom: string };

const rangDuType = new Map(Object.keys(TYPES).map((type, rang) => [type, rang]));

/** Un comité territorial tient toujours à la racine de son niveau, qu'il soit ou non rattaché à un autre. */
const COMITES: readonly TypeInstance[] = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'];

/**
 * Range les instances par niveau, puis par genre et par nom, chacune suivie de celles qui en dépendent (R-001). Une
 * instance dont le rattachement n'est pas montré est à la racine de son propre niveau.
 */
export function rangerEnArbre<I extends ARanger>(
  instances: readonly I[],
  ordre: readonly Niveau[] = NIVEAUX.map(({ niveau }) => niveau),
): readonly InstanceRangee<I>[] {
  const ids = new Set(instances.map(({ id }) => id));
  const tries = instances.toSorted(
    (une, autre) =>
      (rangDuType.get(une.type) ?? 0) - (rangDuType.get(autre.type) ?? 0) ||
      enTri(une.nom).localeCompare(enTri(autre.nom)),
  );
  const estRacine = ({ id, type, parentId }: I) =>
    parentId === null || parentId === id || !ids.has(parentId) || COMITES.includes(type);
  const enfants = Map.groupBy(
    tries.filter((instance) => !estRacine(instance)),
    ({ parentId }) => parentId ?? '',
  );
  const places = new Set<string>();
  const suivre = (instance: I, niveau: Niveau, profondeur: number): InstanceRangee<I>[] => {
    if (places.has(instance.id)) return [];
    places.add(instance.id);
    const siens = enfants.get(instance.id) ?? [];
    return [{ instance, niveau, profondeur }, ...siens.flatMap((enfant) => suivre(enfant, niveau, profondeur + 1))];
  };
  const rangees = ordre.flatMap((niveau) =>
    tries
      .filter((instance) => estRacine(instance) && TYPES[instance.type].niveau === niveau)
      .flatMap((instance) => suivre(instance, niveau, 0)),
  );
  // Une boucle de rattachements n'a pas de racine : rien ne se perd pour autant.
  return [...rangees, ...tries.flatMap((instance) => suivre(instance, TYPES[instance.type].niveau, 0))];
}
