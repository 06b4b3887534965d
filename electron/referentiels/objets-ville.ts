import { MOTIF_QPV_2024, separerListe } from '#shared/domain/territoire/territoire.rules.ts';
import type { Controle } from './controle.ts';
import { type Ligne, lister } from './fichier-compact.ts';
import { nommer } from './nommer.ts';
import { COMMUNES_REUNIES } from './sources.ts';
import type { TablesOrigine } from './tables-origine.ts';

/** Contrats de l'ancienne génération (2015-2023), que la source cite encore outre-mer. */
const ANCIEN_CONTRAT = /^CV\d+$/u;

/**
 * Contrats de ville par code. La source donne une ligne par commune porteuse : celles d'un même code se réunissent.
 * La population est laissée vide quand la source ne la dit pas sûre : elle ne doit être ni montrée ni sommée.
 */
export function contratsVille(tables: TablesOrigine, controle: Controle): Map<string, Ligne<'contrats-ville'>> {
  const qpvLies = new Map<string, number>();
  for (const code of tables.qpv.flatMap(({ valeurs }) => separerListe(valeurs.code_cv)))
    qpvLies.set(code, (qpvLies.get(code) ?? 0) + 1);

  const contrats = new Map<string, Ligne<'contrats-ville'>>();
  const parLibelle = tables.contrats.toSorted((a, b) => (a.valeurs.libelle < b.valeurs.libelle ? -1 : 1));
  for (const { place, valeurs: v } of parLibelle) {
    const lies = qpvLies.get(v.code_cv) ?? 0;
    controle.exiger(lies === Number(v.nb_qpv), place, `${lies} QPV trouvés, la source en dit ${v.nb_qpv}.`);
    const deja = contrats.get(v.code_cv);
    controle.exiger(
      deja === undefined || v.porteur_type === 'commune',
      place,
      `le code « ${v.code_cv} » est déjà pris par un porteur qui n’est pas une commune.`,
    );
    contrats.set(v.code_cv, {
      code: v.code_cv,
      libelle: deja === undefined ? nommer(v.libelle) : `${deja.libelle}, ${nommer(v.libelle)}`,
      departement: v.insee_dep,
      porteur: v.porteur_type,
      population: v.population_fiable === 'oui' ? v.population_qpv : '',
    });
  }
  return contrats;
}

/** QPV 2024, avec leurs communes d'aujourd'hui et leurs contrats en cours. */
export function quartiers(
  tables: TablesOrigine,
  contrats: ReadonlyMap<string, unknown>,
  controle: Controle,
): Ligne<'qpv'>[] {
  controle.parCode(tables.qpv, 'code_qp');
  const communes = new Set(tables.communes.map(({ valeurs }) => valeurs.code));
  return tables.qpv.map(({ place, valeurs: v }) => {
    const deCommunes = separerListe(v.insee_com).map((code) => COMMUNES_REUNIES[code] ?? code);
    const deContrats = separerListe(v.code_cv).filter((code) => !ANCIEN_CONTRAT.test(code));
    controle.exiger(MOTIF_QPV_2024.test(v.code_qp), place, `« ${v.code_qp} » n’est pas un code de QPV 2024.`);
    controle.exiger(deCommunes.length > 0, place, 'ce QPV n’a pas de commune.');
    for (const code of deCommunes) controle.exiger(communes.has(code), place, `la commune « ${code} » est inconnue.`);
    for (const code of deContrats) controle.exiger(contrats.has(code), place, `le contrat « ${code} » est inconnu.`);
    return {
      code: v.code_qp,
      libelle: nommer(v.lib_qp),
      departement: v.insee_dep,
      communes: lister(deCommunes),
      contrats: lister(deContrats),
    };
  });
}
