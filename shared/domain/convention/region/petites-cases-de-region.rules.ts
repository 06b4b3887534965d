import { petitesCasesDeLaLigne } from '../beneficiaires/petites-cases.rules.ts';
import { sommeDe } from '../argent/centimes.rules.ts';
import type { CodeDeRegion, LectureDeConvention } from './lecture-de-convention.rules.ts';

/** Ce qui ne sort pas du service d'une mesure : des conventions, et peut-être leur total. */
interface Tues {
  readonly conventions: ReadonlySet<string>;
  readonly total: boolean;
}

/** Dit d'un groupe de conventions si son effectif se tait à l'export. */
export interface MasqueDeRegion {
  readonly effectif: (code: CodeDeRegion, groupe: readonly LectureDeConvention[]) => boolean;
  readonly qpv: (code: CodeDeRegion, groupe: readonly LectureDeConvention[]) => boolean;
}

function tuesDe(
  lectures: readonly LectureDeConvention[],
  seuil: number,
  de: (une: LectureDeConvention) => number | null,
): Tues {
  const dites = lectures.flatMap((une) => {
    const nombre = de(une);
    return nombre === null ? [] : [{ id: une.convention.id, nombre }];
  });
  const nombres = dites.map(({ nombre }) => nombre);
  const masque = dites.length === 0 ? [false] : petitesCasesDeLaLigne([...nombres, sommeDe(nombres)], seuil);
  return {
    conventions: new Set(dites.flatMap(({ id }, rang) => (masque[rang] === true ? [id] : []))),
    total: masque.at(-1) === true,
  };
}

const unir = (une: Tues, autre: Tues): Tues => ({
  conventions: new Set([...une.conventions, ...autre.conventions]),
  total: une.total || autre.total,
});

/**
 * Ce qui se tait de la région (I11). Les petites cases se cherchent convention par convention, la partition la plus fine ;
 * un groupe se tait s'il contient une convention tue : d'un tableau à l'autre, rien ne se retrouve par différence.
 */
export function masquerLaRegion(lectures: readonly LectureDeConvention[]): MasqueDeRegion {
  const seuil = Math.max(2, ...lectures.map(({ convention }) => convention.seuilCases));
  const effectifs = new Map<CodeDeRegion, Tues>();
  const quartiers = new Map<CodeDeRegion, Tues>();
  const retenues = (connues: Map<CodeDeRegion, Tues>, code: CodeDeRegion, calculer: () => Tues): Tues => {
    const connue = connues.get(code) ?? calculer();
    connues.set(code, connue);
    return connue;
  };
  const deLEffectif = (code: CodeDeRegion) =>
    retenues(effectifs, code, () => tuesDe(lectures, seuil, (une) => une.effectifs[code].realise));
  // « 40 sur 41 » dirait la seule personne qui n'y habite pas : le reste se tait comme la part.
  const duQuartier = (code: CodeDeRegion) =>
    retenues(quartiers, code, () => {
      const qpv = (une: LectureDeConvention) => une.effectifs[code].qpv;
      return unir(
        tuesDe(lectures, seuil, (une) => qpv(une)?.nombre ?? null),
        tuesDe(lectures, seuil, (une) => {
          const dit = qpv(une);
          return dit === null ? null : Math.max(0, dit.sur - dit.nombre);
        }),
      );
    });
  const seTait = ({ conventions, total }: Tues, groupe: readonly LectureDeConvention[]): boolean =>
    groupe.length === lectures.length ? total : groupe.some(({ convention }) => conventions.has(convention.id));
  return {
    effectif: (code, groupe) => seTait(deLEffectif(code), groupe),
    qpv: (code, groupe) => seTait(deLEffectif(code), groupe) || seTait(duQuartier(code), groupe),
  };
}
