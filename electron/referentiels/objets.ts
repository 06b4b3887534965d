import { separerListe } from '#shared/domain/territoire/territoire.rules.ts';
import type { Controle } from './controle.ts';
import { type Ligne, lister } from './fichier-compact.ts';
import type { LigneCsv } from './lire-csv.ts';
import { type Contours, lieux } from './lieux.ts';
import type { Objet } from './manifeste.ts';
import { nommer } from './nommer.ts';
import { orthographier } from './orthographe.ts';
import { contratsVille, quartiers } from './objets-ville.ts';
import type { TablesOrigine } from './tables-origine.ts';

/** Les lignes de chaque fichier compact. */
export type Objets = { readonly [O in Objet]: readonly Ligne<O>[] };

/**
 * Des tables d'origine aux fichiers compacts. Les fautes (code doublé ou mal formé, renvoi à un code inconnu, compte
 * qui diffère de celui de la source) vont au contrôle, avec leur place.
 */
export function construireObjets(tables: TablesOrigine, contours: Contours, controle: Controle): Objets {
  controlerRenvois(tables, controle);
  const communesEpci = grouper(tables.communes, 'epci', 'code');
  const communesZone = grouper(tables.communes, 'zone_emploi', 'code');
  const communesClpe = grouper(tables.clpeCommunes, 'clpe', 'insee_com');
  for (const { place, valeurs } of tables.epci)
    compter(communesEpci.get(valeurs.siren), valeurs.nb_communes, place, controle);
  for (const { place, valeurs } of tables.clpe)
    compter(communesClpe.get(valeurs.clpe), valeurs.nb_communes, place, controle);
  const contrats = contratsVille(tables, controle);
  const nomDeCommune = new Map(tables.communes.map(({ valeurs: v }) => [v.code, v.nom]));
  const nomsDe = (codes: Iterable<string>) => [...codes].flatMap((code) => nomDeCommune.get(code) ?? []);

  return {
    regions: tables.regions.map(({ valeurs: v }) => ({ code: v.code, libelle: nommer(v.nom), zone: v.zone })),
    departements: tables.departements.map(({ valeurs: v }) => ({
      code: v.code,
      libelle: nommer(v.nom),
      region: v.region,
      zone: v.zone,
    })),
    arrondissements: tables.arrondissements.map(({ valeurs: v }) => ({
      code: v.code,
      libelle: nommer(v.nom),
      departement: v.departement,
    })),
    epci: tables.epci.map(({ valeurs: v }) => ({ siren: v.siren, libelle: nommer(v.nom), type: v.type })),
    communes: tables.communes.map(({ valeurs: v }) => ({
      code: v.code,
      libelle: nommer(v.nom),
      departement: v.departement,
      epci: v.epci,
      population: v.population,
      codes_postaux: lister(separerListe(v.codes_postaux)),
    })),
    'zones-emploi': tables.zonesEmploi.map(({ valeurs: v }) => ({
      code: v.ze2020,
      libelle: nommer(v.libelle),
      communes: lister(communesZone.get(v.ze2020) ?? []),
      chomage: chomageDe(v),
    })),
    clpe: tables.clpe.map(({ valeurs: v }) => ({
      code: v.clpe,
      libelle: nommer(orthographier(v.libelle, nomsDe(communesClpe.get(v.clpe) ?? []))),
      communes: lister(communesClpe.get(v.clpe) ?? []),
    })),
    frr: [...grouper(tables.frr, 'classement', 'insee_com')].map(([classement, liste]) => ({
      classement,
      communes: lister(liste),
    })),
    'contrats-ville': [...contrats.values()],
    qpv: quartiers(tables, contrats, controle),
    'lieux-qpv': lieux(tables, contours, controle),
  };
}

/** Chaque code est unique, et chaque code cité existe. */
function controlerRenvois(tables: TablesOrigine, controle: Controle): void {
  const regions = controle.parCode(tables.regions, 'code');
  const departements = controle.parCode(tables.departements, 'code');
  const epci = controle.parCode(tables.epci, 'siren');
  const communes = controle.parCode(tables.communes, 'code');
  const zones = controle.parCode(tables.zonesEmploi, 'ze2020');
  const clpe = controle.parCode(tables.clpe, 'clpe');
  controle.parCode(tables.clpeCommunes, 'insee_com');
  controle.parCode(tables.frr, 'insee_com');
  controle.renvoyer(tables.departements, 'region', regions);
  controle.parCode(tables.arrondissements, 'code');
  controle.renvoyer(tables.arrondissements, 'departement', departements);
  controle.renvoyer(tables.communes, 'departement', departements);
  controle.renvoyer(tables.communes, 'epci', epci);
  controle.renvoyer(tables.communes, 'zone_emploi', zones);
  controle.renvoyer(tables.clpeCommunes, 'insee_com', communes);
  controle.renvoyer(tables.clpeCommunes, 'clpe', clpe);
  controle.renvoyer(tables.frr, 'insee_com', communes);
  controle.renvoyer(tables.contrats, 'insee_dep', departements);
  controle.renvoyer(tables.qpv, 'insee_dep', departements);
}

/** Le taux de chômage de chaque trimestre publié, du plus ancien au plus récent : « 2025-T3=8.4 2025-T4=8.6 ». */
const chomageDe = (valeurs: Readonly<Record<string, string>>): string =>
  Object.entries(valeurs)
    .filter(([colonne, taux]) => /^\d{4}-T[1-4]$/u.test(colonne) && taux !== '')
    .toSorted(([un], [autre]) => (un < autre ? -1 : 1))
    .map(([trimestre, taux]) => `${trimestre}=${taux}`)
    .join(' ');

function compter(communes: readonly string[] | undefined, dit: string, place: string, controle: Controle): void {
  const nombre = communes?.length ?? 0;
  controle.exiger(nombre === Number(dit), place, `${nombre} communes trouvées, la source en dit ${dit}.`);
}

/** Codes d'une colonne, groupés par la valeur d'une autre ; le vide n'est pas un groupe. */
function grouper<C extends string>(lignes: readonly LigneCsv<C>[], cle: C, code: C): Map<string, string[]> {
  const groupes = new Map<string, string[]>();
  for (const { valeurs } of lignes)
    if (valeurs[cle] !== '') groupes.set(valeurs[cle], [...(groupes.get(valeurs[cle]) ?? []), valeurs[code]]);
  return groupes;
}
