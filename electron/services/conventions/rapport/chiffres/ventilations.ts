import { tauxDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import type { IndicateurDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import {
  nomDeLaPart,
  TOTAL,
  type VentilationProposee,
  ventilationsDe,
} from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type {
  ColonneVentilee,
  EffectifCommunique,
  PartVentilee,
  VentilationDuRapport,
} from '#shared/documents/rapport-copil/effectifs.types.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { Lectures } from './lectures.ts';

/** Les indicateurs dont on connaît les publics, côte à côte. */
const PUBLICS = ['I1', 'I2', 'I3'];
/** Ce qui dit où l'on habite se lit par territoire, non parmi les publics. */
const LIEUX = ['qpv', 'frr'];
/** Les sorties ont leur tableau. */
const SORTIES = 'I6';

const enT2 = ({ code }: IndicateurDeConvention): boolean => PUBLICS.includes(code ?? '');

type Valeur = PartVentilee['valeurs'][number];

/** Un effectif et sa part du total ; l'un des deux se tait, la part aussi. */
function enPart(effectif: EffectifCommunique, total: EffectifCommunique): Valeur {
  const { nombre, tu } = effectif;
  const connus = nombre !== null && total.nombre !== null && !tu && !total.tu;
  return { ...effectif, part: connus ? tauxDe(nombre, total.nombre ?? 0) : null };
}

/** Ce que le reste d'un total compte : « hors quartier prioritaire ». */
function reste(effectif: EffectifCommunique, total: EffectifCommunique): Valeur {
  const connus = effectif.nombre !== null && total.nombre !== null;
  return enPart(
    { nombre: connus ? (total.nombre ?? 0) - (effectif.nombre ?? 0) : null, tu: effectif.tu || total.tu },
    total,
  );
}

/** Une ventilation lue dans plusieurs indicateurs ; rien n'en est dit, elle ne s'imprime pas. */
function lue(
  ventilation: VentilationProposee,
  indicateurs: readonly IndicateurDeConvention[],
  { cumulDe }: Lectures,
  { nom = ventilation.nom, ailleurs = [] }: { readonly nom?: string; readonly ailleurs?: readonly string[] } = {},
): readonly VentilationDuRapport[] {
  const parts = ventilation.parts.flatMap(({ code, libelle }): PartVentilee[] => {
    const valeurs = indicateurs.map((un) => enPart(cumulDe(un, code), cumulDe(un, TOTAL)));
    return valeurs.every(({ nombre }) => nombre === null) || ailleurs.includes(code) ? [] : [{ libelle, valeurs }];
  });
  return parts.length === 0 ? [] : [{ nom, additive: ventilation.genre === 'partition', parts }];
}

/** Les publics des indicateurs qui les disent (T2), et ce qui s'en lit par territoire (T3). */
export function publicsDuRapport(lectures: Lectures): {
  readonly colonnes: readonly ColonneVentilee[];
  readonly ventilations: readonly VentilationDuRapport[];
  readonly territoires: readonly PartVentilee[];
} {
  const { donnees, cumulDe } = lectures;
  const dit = (un: IndicateurDeConvention, code: string) => cumulDe(un, code).nombre !== null;
  const ventiles = donnees.indicateurs.filter(
    (un) => enT2(un) && ventilationsDe(un.code).some(({ parts }) => parts.some(({ code }) => dit(un, code))),
  );
  const communes = ventilationsDe(PUBLICS[0] ?? null);
  const enLieu = (code: string, libelle: string): PartVentilee[] =>
    ventiles.some((un) => dit(un, code))
      ? [{ libelle, valeurs: ventiles.map((un) => enPart(cumulDe(un, code), cumulDe(un, TOTAL))) }]
      : [];
  const horsQuartier = ventiles.some((un) => dit(un, 'qpv'))
    ? [
        {
          libelle: 'Hors quartier prioritaire',
          valeurs: ventiles.map((un) => reste(cumulDe(un, 'qpv'), cumulDe(un, TOTAL))),
        },
      ]
    : [];
  return {
    colonnes: ventiles.map((un) => ({ libelle: nomDeLaPart(un, TOTAL), total: cumulDe(un, TOTAL) })),
    ventilations: communes.flatMap((une) =>
      lue(une, ventiles, lectures, {
        nom: une.genre === 'recoupement' ? 'Publics' : une.nom,
        ailleurs: LIEUX,
      }),
    ),
    territoires: [...enLieu('qpv', 'Quartier prioritaire'), ...horsQuartier, ...enLieu('frr', 'Zone FRR')],
  };
}

/** Les autres ventilations, chacune de son indicateur : publics des entrées, délais d'inscription, natures d'actions… */
export function autresVentilations(lectures: Lectures): readonly VentilationDuRapport[] {
  const communes = new Set(ventilationsDe(PUBLICS[0] ?? null).map(({ nom }) => nom));
  return lectures.donnees.indicateurs
    .filter(({ code }) => code !== SORTIES)
    .flatMap((indicateur) =>
      ventilationsDe(indicateur.code)
        .filter(({ nom, genre }) => genre !== 'etat' && !(enT2(indicateur) && communes.has(nom)))
        .flatMap((une) =>
          lue(une, [indicateur], lectures, { nom: `${nomDeLaPart(indicateur, TOTAL)} : ${enPhrase(une.nom)}` }),
        ),
    );
}
