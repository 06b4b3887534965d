import { ajouterJours } from '#shared/dates/date-civile.ts';
import { acteRenseigne, actesAttendus } from '#shared/domain/instance/acte.rules.ts';
import { anneeComptee, calendrierLegal, PLENIERES } from '#shared/domain/instance/calendrier-legal.rules.ts';
import { aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import { exposes } from '#shared/domain/instance/election.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { profilDe, regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import {
  ligneDActes,
  ligneDArreteModificatif,
  ligneDesActes,
  ligneDElection,
  ligneDeMandats,
  ligneDePleniere,
  ligneDeSiegesVacants,
} from '#shared/domain/semaine/instance-a-tenir.rules.ts';
import { LIGNES_PAR_SOURCE, type LigneDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { lirePersonne } from '#electron/repositories/annuaire/personne-lue.ts';
import type { Contexte } from '../contexte.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { Memoire } from './memoire.ts';

/** Le plus lointain palier d'un mandat qui finit, et d'un mandat échu que l'on rappelle encore. */
const AVANT = 180;
const APRES = 365;

/** Instances dont les actes manquants se disent une à une. */
const DITES = 3;

const DES_MEMBRES: ReadonlySet<string> = new Set([
  'instance',
  'acte',
  'instance_commune',
  'siege',
  'mandat',
  'personne',
  'structure',
  'election',
  'reunion',
  'parametre',
]);

/** La plénière de l'année de chaque comité qui en doit une. */
function plenieres({ depots }: Contexte, instances: readonly Instance[], jour: string): LigneDeSemaine[] {
  return instances
    .filter(({ type }) => PLENIERES[type] !== undefined)
    .flatMap((instance) => {
      const { id } = instance;
      const profil = profilDe({ instance, parametres: depots.parametres.deInstance(id) }, jour);
      const due = calendrierLegal({
        instance,
        profil,
        date: jour,
        pleniere: depots.ensemble.pleniere(id, jour),
        reunions: depots.ensemble.compte(id, anneeComptee(profil.annee.valeur, jour), jour),
        financeurs: true,
      }).find(({ code }) => code === 'R-048');
      const ligne = due === undefined ? null : ligneDePleniere({ id, nom: nomCourt(instance) }, due, jour);
      return ligne ?? [];
    });
}

/** Une instance telle que ses lignes la nomment, et le texte qui régit ses mandats. */
const nommer = (instance: Instance) => ({ id: instance.id, nom: nomCourt(instance), regime: regimeDe(instance) });

/** Les sièges vacants, par instance, et depuis quand le dernier l'est. */
function vacances({ depots }: Contexte, nommees: ReadonlyMap<string, ReturnType<typeof nommer>>, jour: string) {
  const parInstance = Map.groupBy(
    depots.tableau.comptesDeSieges(jour).filter(({ type, categorie }) => aVoixDeliberative(type, categorie)),
    ({ instanceId }) => instanceId,
  );
  return [...parInstance].flatMap(([id, comptes]) => {
    const instance = nommees.get(id);
    const nombre = comptes.reduce((somme, { sieges, pourvus }) => somme + sieges - pourvus, 0);
    if (nombre === 0 || instance === undefined) return [];
    const categories = comptes.filter(({ sieges, pourvus }) => sieges > pourvus).map(({ categorie }) => categorie);
    return [{ instance, nombre, depuis: depots.instancesDeLaSemaine.derniereVacance(id, categories, jour) }];
  });
}

/** Les actes qui manquent à une instance, et l'arrêté que ses nominations appellent. */
function actes({ depots }: Contexte, instances: readonly Instance[], jour: string): LigneDeSemaine[] {
  const couverts = Map.groupBy(depots.tableau.departementsCouverts(), ({ instanceId }) => instanceId);
  const sansArrete = new Map(depots.instancesDeLaSemaine.nommesSansArrete(jour).map((une) => [une.instanceId, une]));
  return instances.flatMap((instance) => {
    const nommee = nommer(instance);
    const departements = (couverts.get(instance.id) ?? []).map(({ departement }) => departement);
    const pris = depots.actes.seuls(instance.id);
    const manquants = actesAttendus(instance.type, departements).filter(({ nature }) => !acteRenseigne(pris, nature));
    const nominations = sansArrete.get(instance.id);
    return [
      ...(nominations === undefined ? [] : [ligneDArreteModificatif(nommee, nominations, jour)]),
      ...[ligneDActes(nommee, manquants)].filter((ligne) => ligne !== null),
    ];
  });
}

function elections({ depots }: Contexte, jour: string): LigneDeSemaine[] {
  const aVenir = depots.elections.toutes().filter(({ date }) => date >= jour);
  if (aVenir.length === 0) return [];
  const mandats = depots.elections
    .mandatsDeCollectivites()
    .map((mandat) => ({ ...mandat, fonction: lirePersonne(mandat).fonction }));
  return aVenir.flatMap((election) => ligneDElection(election, exposes(election, mandats).length, jour) ?? []);
}

const estDActes = ({ cle }: LigneDeSemaine): boolean => cle.startsWith('actes:');

/** Les actes manquants de beaucoup d'instances tiennent en une ligne. */
function sansMur(lignes: readonly LigneDeSemaine[]): readonly LigneDeSemaine[] {
  const nombre = lignes.filter(estDActes).length;
  return nombre <= DITES ? lignes : [...lignes.filter((ligne) => !estDActes(ligne)), ligneDesActes(nombre)];
}

/** Les instances : mandats qui finissent, sièges vacants, plénière de l'année, élections. */
export function sourcesDesInstances(
  contexte: Contexte,
  memoire: Memoire,
  { instances: regardees, miennes, restreint }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  if (miennes) return [];
  const { depots } = contexte;
  const toutes = memoire.retenir('instances', jour, DES_MEMBRES, () => {
    const instances = depots.instances.lister();
    const nommees = new Map(instances.map((instance) => [instance.id, nommer(instance)]));
    const finissent = depots.instancesDeLaSemaine.mandatsQuiFinissent({
      instances: null,
      de: ajouterJours(jour, -APRES),
      a: ajouterJours(jour, AVANT),
      limite: LIGNES_PAR_SOURCE + 1,
    });
    const mandats = finissent.slice(0, LIGNES_PAR_SOURCE).flatMap(({ instanceId, ...mandat }) => {
      const instance = nommees.get(instanceId);
      const ligne = instance === undefined ? null : ligneDeMandats(instance, mandat, jour);
      return ligne === null ? [] : [{ instanceId, ligne }];
    });
    const deLInstance = (ligne: LigneDeSemaine) => ({ instanceId: ligne.cle.split(':')[1] ?? '', ligne });
    return {
      auMoins: finissent.length > LIGNES_PAR_SOURCE,
      lignes: [
        ...mandats,
        ...plenieres(contexte, instances, jour).map(deLInstance),
        ...actes(contexte, instances, jour).map(deLInstance),
      ],
      vacances: vacances(contexte, nommees, jour),
      elections: elections(contexte, jour),
    };
  });
  const ici = new Set(regardees);
  const regardee = (instanceId: string): boolean => regardees === null || ici.has(instanceId);
  // Produire une lettre n'est pas au journal : rien n'en ferait oublier ce que la mémoire a retenu.
  const vacants = toutes.vacances
    .filter(({ instance }) => regardee(instance.id))
    .map(({ instance, nombre, depuis }) => {
      const le = depots.instancesDeLaSemaine.designationDemandee(instance.id, depuis);
      return ligneDeSiegesVacants(instance, nombre, le === null ? null : { le }, jour);
    });
  return [
    {
      lignes: [
        ...sansMur(toutes.lignes.filter(({ instanceId }) => regardee(instanceId)).map(({ ligne }) => ligne)),
        ...vacants,
      ],
      auMoins: toutes.auMoins,
    },
    { lignes: restreint ? [] : toutes.elections, auMoins: false },
  ];
}
