import { aDesEtablissementsTerritoriaux } from '../territoire/territoire.rules.ts';
import { CATEGORIES, type CategorieDeMembres } from './categories.data.ts';
import type { Instance, Siege } from './instance.schema.ts';

/** Collectivités qui exercent les compétences d'un département (R. 5311-28, -29). */
const CONSEILS: Readonly<Record<string, string>> = {
  '67': 'Collectivité européenne d’Alsace',
  '68': 'Collectivité européenne d’Alsace',
  '2A': 'Collectivité de Corse',
  '2B': 'Collectivité de Corse',
  '75': 'Ville de Paris',
  '972': 'Collectivité territoriale de Martinique',
  '973': 'Collectivité territoriale de Guyane',
};

type SiegePropose = Omit<Siege, 'id'>;
type Comite = Pick<Instance, 'type' | 'departementCode'>;

const conseilDepartemental = ({ departementCode }: Comite): string =>
  CONSEILS[departementCode] ?? 'Conseil départemental';

/** Le préfet, et qui copréside pour les collectivités (R. 5311-16, -22, -31). */
function presidents(comite: Comite): Pick<SiegePropose, 'college' | 'organisme'>[] {
  if (comite.type === 'CRPE')
    return [
      { college: 'etat', organisme: 'Préfecture de région' },
      { college: 'region', organisme: 'Conseil régional' },
    ];
  const prefet = { college: 'etat', organisme: 'Préfecture' } as const;
  if (comite.type === 'CDPE') return [prefet, { college: 'departement', organisme: conseilDepartemental(comite) }];
  return [prefet, { college: 'communes', organisme: null }];
}

function organismeDe(comite: Comite, { numero, college, bref }: CategorieDeMembres): string | null {
  if (college === 'operateurs') return bref === 'Missions locales' ? 'Mission locale' : bref;
  if (numero === '2') return 'Conseil régional';
  return numero === '3' && comite.type !== 'CRPE' ? conseilDepartemental(comite) : null;
}

/**
 * Sièges proposés à la création d'un comité, tous vacants, d'après le décret (R. 5311-17, -23, -32) : les présidents, un
 * siège par catégorie et par collège, un par intercommunalité du périmètre d'un CLPE, les membres de droit.
 * Le nombre de chaque catégorie est celui de l'arrêté : on ajoute ou retire ensuite.
 */
export function proposerSieges(
  comite: Comite,
  epci: readonly { readonly siren: string; readonly libelle: string }[],
): readonly SiegePropose[] {
  return CATEGORIES[comite.type].flatMap((categorie): SiegePropose[] => {
    const siege = {
      categorie: categorie.numero,
      college: categorie.college,
      organisme: organismeDe(comite, categorie),
      epciSiren: null,
      rang: 1,
    };
    if (categorie.numero === 'P')
      return presidents(comite).map((president, rang) => ({ ...siege, ...president, rang: rang + 1 }));
    if (comite.type === 'CLPE' && categorie.numero === '4') {
      // Les établissements publics territoriaux ne sont pas au référentiel : leur siège se nomme à la main.
      return epci.map(({ siren, libelle }, rang) =>
        aDesEtablissementsTerritoriaux(siren)
          ? { ...siege, rang: rang + 1 }
          : { ...siege, organisme: libelle, epciSiren: siren, rang: rang + 1 },
      );
    }
    // Salariés et employeurs partagent l'alinéa, pas le collège (R. 5311-43).
    return categorie.college === 'salaries' ? [siege, { ...siege, college: 'employeurs', rang: 2 }] : [siege];
  });
}
