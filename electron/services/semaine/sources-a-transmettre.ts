import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { GenreDeJalon } from '#shared/domain/contrat/contrat.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import {
  ligneDAvis,
  ligneDEtapeDAppel,
  ligneDeJalon,
  ligneDesBilans,
} from '#shared/domain/semaine/a-transmettre.rules.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import { lignesDAudit } from '#shared/domain/semaine/audit-a-tenir.rules.ts';
import { HORIZON } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import { LIGNES_PAR_SOURCE, type LigneDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import type { Contexte } from '../contexte.ts';
import { lireAudits } from '../reunions/audit-lecture.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { LignesDeSeances } from './lignes-de-seances.ts';
import type { Memoire } from './memoire.ts';

/** Au-delà d'un an, un avis jamais noté transmis, un jalon jamais noté fait ne se rappellent plus d'eux-mêmes. */
const RAPPEL = 365;
/** Un bilan, une revoyure se préparent deux mois avant. */
const JALONS = 2 * HORIZON;
/** Jalons lus : un bilan par contrat, et par an. */
const JALONS_LUS = 600;
/** Contrats dont le bilan d'un même jour se dit un à un. */
const DITS = 4;
/** Comptes rendus repris longtemps après : chacun se lit entier. */
const REPRIS = 20;

const DES_AVIS: ReadonlySet<string> = new Set(['dossier_iae', 'point', 'reunion', 'instance']);
const DES_REPRISES: ReadonlySet<string> = new Set(['version_pv', 'reunion', 'instance']);
const DES_JALONS: ReadonlySet<string> = new Set(['contrat_jalon', 'contrat_ville']);
const DES_APPELS: ReadonlySet<string> = new Set(['appel', 'appel_etape']);
const DES_AUDITS: ReadonlySet<string> = new Set([
  ...['audit', 'pointage', 'point', 'reunion', 'deliberation', 'presence', 'bulletin', 'mouvement', 'deport', 'voix'],
  ...['instance', 'siege', 'mandat', 'personne', 'structure', 'parametre'],
]);

/** Une ligne, et l'instance ou le contrat dont elle est. */
interface Situee {
  readonly de: string;
  readonly ligne: LigneDeSemaine;
}

function audits(contexte: Contexte, jour: string): Situee[] {
  const { depots } = contexte;
  return depots.aTransmettre.instancesAuditees().flatMap((id) => {
    const instance = depots.instances.parId(id);
    if (instance === null) return [];
    const suivi = {
      instance: { id, nom: nomCourt(instance) },
      reunions: depots.audits.reunionsAVenir(id, jour),
      jour,
    };
    return lireAudits(contexte, instance).flatMap((audit) =>
      lignesDAudit(audit, suivi).map((ligne) => ({ de: id, ligne })),
    );
  });
}

interface JalonSitue extends Situee {
  readonly genre: GenreDeJalon;
  readonly echeance: string;
}

/** Les bilans d'un même jour tiennent en une ligne quand ils sont nombreux ; les autres jalons se disent un à un. */
function sansMurDeBilans(jalons: readonly JalonSitue[], jour: string): Situee[] {
  const parJour = Map.groupBy(
    jalons.filter(({ genre }) => genre === 'bilan'),
    ({ echeance }) => echeance,
  );
  const dits = [...parJour].flatMap(([echeance, siens]): Situee[] =>
    siens.length <= DITS ? siens : [{ de: '', ligne: ligneDesBilans(siens.length, echeance, jour) }],
  );
  return [...jalons.filter(({ genre }) => genre !== 'bilan'), ...dits];
}

/** Les comptes rendus approuvés il y a plus d'un an, puis repris : la lecture des autres s'arrête avant eux. */
function reprises(
  { depots }: Contexte,
  seances: LignesDeSeances,
  memoire: Memoire,
  { instances }: CadreDeSemaine,
  jour: string,
): Source {
  const ids = memoire.retenir('reprises', jour, DES_REPRISES, () =>
    depots.aTransmettre.repris(ajouterJours(jour, -RAPPEL), REPRIS + 1),
  );
  const ici = new Set(instances);
  return {
    lignes: ids
      .slice(0, REPRIS)
      .filter((id) => instances === null || ici.has(depots.reunions.parId(id)?.instanceId ?? ''))
      .flatMap((id) => seances.lire(id, jour)?.lignes ?? []),
    auMoins: ids.length > REPRIS,
  };
}

/** Ce qui doit partir, et les dates hors des séances : avis et audits à transmettre, comptes rendus repris, jalons, étapes d'appel. */
export function sourcesATransmettre(
  contexte: Contexte,
  seances: LignesDeSeances,
  memoire: Memoire,
  cadre: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  const { instances, contrats, restreint, miennes } = cadre;
  if (miennes) return [];
  const lues = contexte.depots.aTransmettre;
  const limite = LIGNES_PAR_SOURCE + 1;
  const [de, a] = [ajouterJours(jour, -RAPPEL), ajouterJours(jour, HORIZON)];
  const avis = memoire.retenir('avis', jour, DES_AVIS, () =>
    lues.avis({ de, a: jour }).map((un): Situee => ({ de: un.instanceId, ligne: ligneDAvis(un, jour) })),
  );
  const desAudits = memoire.retenir('audits', jour, DES_AUDITS, () => audits(contexte, jour));
  const jalons = memoire.retenir('jalons', jour, DES_JALONS, () =>
    lues.jalons({ de, a: ajouterJours(jour, JALONS), limite: JALONS_LUS }).map((un) => {
      const genre = un.genre as GenreDeJalon;
      return { genre, echeance: un.echeance, de: un.contratId, ligne: ligneDeJalon({ ...un, genre }, jour) };
    }),
  );
  const appels = memoire.retenir('etapes-d-appel', jour, DES_APPELS, () =>
    lues.etapesDAppel({ jour, a, limite }).map((une) => ligneDEtapeDAppel(une, jour)),
  );
  const enSource = (situees: readonly Situee[], regardes: readonly string[] | null): Source => {
    const ici = new Set(regardes);
    const siennes = situees.filter((une) => regardes === null || ici.has(une.de));
    return {
      lignes: siennes.slice(0, LIGNES_PAR_SOURCE).map(({ ligne }) => ligne),
      auMoins: siennes.length > LIGNES_PAR_SOURCE,
    };
  };
  return [
    enSource(avis, instances),
    enSource(desAudits, instances),
    enSource(restreint ? jalons : sansMurDeBilans(jalons, jour), contrats),
    { lignes: restreint ? [] : appels.slice(0, LIGNES_PAR_SOURCE), auMoins: !restreint && appels.length >= limite },
    reprises(contexte, seances, memoire, cadre, jour),
  ];
}
