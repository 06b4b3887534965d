import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import { aDesEtablissementsTerritoriaux } from '../territoire/territoire.rules.ts';
import { CATEGORIES } from './categories.data.ts';
import { collectiviteQuiTientLieu } from './conseil-du-departement.rules.ts';
import type { Instance, Siege, TypeInstance } from './instance.schema.ts';
import { type Lieu, type Place, SIEGES_PROPOSES } from './sieges-proposes.data.ts';

type SiegePropose = Omit<Siege, 'id'>;
type Comite = Pick<Instance, 'type' | 'departementCode'>;

/** « Conseil départemental des Vosges » ; « Collectivité européenne d’Alsace, Haut-Rhin » : chaque département y est. */
function conseilsDeLaRegion(departementCode: string): readonly string[] {
  const region = DEPARTEMENTS.find(({ code }) => code === departementCode)?.region;
  return DEPARTEMENTS.filter((un) => un.region === region).map(({ code, nom, complement }) => {
    const autre = collectiviteQuiTientLieu(code);
    return autre === null ? `Conseil départemental ${complement}` : `${autre}, ${nom}`;
  });
}

/**
 * Sièges proposés à la création d'une instance, tous vacants, d'après son texte (R. 5311-17, -23, -32, R. 6123-3-3) : les
 * présidents, ceux que le texte nomme ou compte, un par intercommunalité du périmètre d'un CLPE, les membres de
 * droit ; ailleurs un par catégorie. Le nombre de chaque catégorie est celui de l'arrêté : on ajoute ou retire ensuite.
 * @param parent Genre de l'instance dont elle dépend.
 */
export function proposerSieges(
  { type, departementCode }: Comite,
  epci: readonly { readonly siren: string; readonly libelle: string }[],
  parent: TypeInstance | null = null,
): readonly SiegePropose[] {
  const lieu: Lieu = {
    conseil: collectiviteQuiTientLieu(departementCode) ?? 'Conseil départemental',
    conseils: conseilsDeLaRegion(departementCode),
    parent,
  };
  return CATEGORIES[type].flatMap(({ numero, college }): SiegePropose[] => {
    if (type === 'CLPE' && numero === '4') {
      // Les établissements publics territoriaux ne sont pas au référentiel : leur siège se nomme à la main.
      return epci.map(({ siren, libelle }, rang) =>
        aDesEtablissementsTerritoriaux(siren)
          ? { categorie: numero, college, organisme: null, epciSiren: null, rang: rang + 1 }
          : { categorie: numero, college, organisme: libelle, epciSiren: siren, rang: rang + 1 },
      );
    }
    const places: readonly Place[] = SIEGES_PROPOSES[type]?.[numero]?.(lieu) ?? [[college, null]];
    return places.map(([sien, organisme], rang) => ({
      categorie: numero,
      college: sien,
      organisme,
      epciSiren: null,
      rang: rang + 1,
    }));
  });
}
