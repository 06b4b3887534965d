import { sommeDite } from '../../somme-dite.rules.ts';
import type { Constat } from '../../constat.ts';
import type { IndicateurDeConvention } from './beneficiaires.schema.ts';
import { type EffectifDit, valeursDites } from './effectif.rules.ts';
import { constatsDeLaVentilation, constatsDeLEntonnoir } from './entonnoir.rules.ts';
import type { EffectifsDeConvention } from './lecture-effectifs.rules.ts';
import { constatsDeLaDureeDesParcours, constatsDeLaDureeMoyenne, constatsDesInscriptions } from './parcours.rules.ts';
import { constatsDuRetenu } from '../argent/retenu.rules.ts';
import { DUREE_MOYENNE, nomDeLaPart, TOTAL, ventilationsDe } from './ventilations.data.ts';

/** Un constat, et la cellule où il se lit. */
export interface ConstatDEffectif extends Constat {
  readonly indicateurId: string;
  readonly part: string;
  readonly au: string;
  /** « Personnes repérées ». */
  readonly nom: string;
}

type Lus = ReadonlyMap<string, readonly EffectifDit[]>;
const cle = (id: string, part: string): string => `${id} ${part}`;

function place(constat: Constat, indicateur: IndicateurDeConvention, part: string, au: string): ConstatDEffectif {
  return { ...constat, indicateurId: indicateur.id, part, au, nom: nomDeLaPart(indicateur, part) };
}

/** I3, période par période : une partition fait le total, d'un recoupement chaque part y tient. */
function desVentilations(indicateur: IndicateurDeConvention, lus: Lus): readonly ConstatDEffectif[] {
  const totaux = lus.get(cle(indicateur.id, TOTAL)) ?? [];
  return totaux.flatMap(({ au, declare: total }) =>
    ventilationsDe(indicateur.code).flatMap(({ nom, genre, parts }) => {
      if (genre === 'etat' || total === null) return [];
      const dites = parts.flatMap(({ code, libelle }) => {
        const nombre = lus.get(cle(indicateur.id, code))?.find((un) => un.au === au)?.declare ?? null;
        return nombre === null ? [] : [{ code, libelle, nombre }];
      });
      if (dites.length === 0) return [];
      const ou = genre === 'partition' ? dites.at(-1) : dites.find(({ nombre }) => nombre > total);
      return constatsDeLaVentilation({ nom, genre, parts: dites }, total).map((constat) =>
        place(constat, indicateur, ou?.code ?? TOTAL, au),
      );
    }),
  );
}

/** I2, sur les cumuls : plus de personnes plus loin dans le parcours qu'avant. */
function deLEntonnoir(indicateurs: readonly IndicateurDeConvention[], lus: Lus): readonly ConstatDEffectif[] {
  const de = (code: string) => indicateurs.find((un) => un.code === code);
  const suite = (code: string) => lus.get(cle(de(code)?.id ?? '', TOTAL)) ?? [];
  const cumul = (code: string): number | null => sommeDite(suite(code).map(({ declare }) => declare));
  const OU: Readonly<Record<string, string>> = { remobilises: 'I2', accompagnes: 'I3', sorties: 'I6' };
  return constatsDeLEntonnoir({
    reperes: cumul('I1'),
    remobilises: cumul('I2'),
    accompagnes: cumul('I3'),
    entrees: cumul('I7'),
    sorties: cumul('I6'),
    commentaire: suite('I3').at(-1)?.motif ?? null,
  }).flatMap((constat) => {
    const code = OU[constat.ou ?? ''] ?? '';
    const indicateur = de(code);
    const dernier = suite(code).at(-1);
    return indicateur === undefined || dernier === undefined ? [] : [place(constat, indicateur, TOTAL, dernier.au)];
  });
}

/** I7, I8 : ce que disent les états de la dernière période connue. */
function desParcours(indicateur: IndicateurDeConvention, lus: Lus): readonly ConstatDEffectif[] {
  const dernier = (part: string) => lus.get(cle(indicateur.id, part))?.at(-1);
  const dire = (part: string, constats: (nombre: number) => readonly Constat[]) => {
    const lu = dernier(part);
    return lu === undefined ? [] : constats(lu.vaut ?? 0).map((constat) => place(constat, indicateur, part, lu.au));
  };
  const rien = { trois: 0, cinq: 0, auDela: 0, entres: 0, entresDepuisCinq: 0 };
  if (indicateur.code === 'I4')
    return dire('non_inscrits', (nonInscrits) => constatsDesInscriptions({ ...rien, nonInscrits }));
  if (indicateur.code !== 'I7') return [];
  return [
    ...dire('neuf_sans_motif', (neufSansMotif) => constatsDeLaDureeDesParcours({ neufSansMotif, douze: 0 })),
    ...dire('douze', (douze) => constatsDeLaDureeDesParcours({ neufSansMotif: 0, douze })),
    ...dire(DUREE_MOYENNE, constatsDeLaDureeMoyenne),
  ];
}

/** Tout ce qui ne va pas dans les effectifs d'une convention (I2, I3, I7, I8, retenu sans motif), chacun à sa cellule. */
export function constatsDesEffectifs({
  indicateurs,
  releves,
  corrections,
}: EffectifsDeConvention): readonly ConstatDEffectif[] {
  const dits = valeursDites(releves, corrections).filter(({ declare }) => declare !== null);
  const lus = Map.groupBy(dits, ({ indicateurId, part }) => cle(indicateurId, part));
  const parId = new Map(indicateurs.map((un) => [un.id, un]));
  return [
    ...deLEntonnoir(indicateurs, lus),
    ...indicateurs.flatMap((un) => [...desVentilations(un, lus), ...desParcours(un, lus)]),
    ...dits.flatMap((dit) => {
      const indicateur = parId.get(dit.indicateurId);
      return indicateur === undefined
        ? []
        : constatsDuRetenu(dit, dit.part).map((constat) => place(constat, indicateur, dit.part, dit.au));
    }),
  ];
}
