import { anneeCivile } from '#shared/dates/date-civile.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInstance } from '../../instances/lecture-instance.ts';
import { lireTerritoire } from '../../territoires/lecture-territoire.ts';
import { argentRetenu } from '../de-l-argent.ts';
import { actionsQuiVivent } from '../des-actions.ts';
import { chiffresDuTerritoire } from '../des-chiffres.ts';
import { calendrierDesInstances, suiviDesInstances } from '../des-instances.ts';
import { element, joindre, phrase } from '../elements.ts';
import { appelsDuTerritoire } from './territoire.ts';

/** Le territoire dont une instance a la charge ; `null` : elle n'en a pas de nommé. */
function territoireDe({ depots }: Contexte, instance: Instance): TerritoireVise | null {
  const { clpeCode, contratCode, departementCode, type } = instance;
  if (clpeCode !== null) return { genre: 'clpe', code: clpeCode };
  if (contratCode !== null) return { genre: 'contrat_ville', code: contratCode };
  if (REGISTRE[type].ressort === 'departement') return { genre: 'departement', code: departementCode };
  const region = depots.territoires.departement(departementCode)?.regionCode;
  return REGISTRE[type].ressort === 'region' && region !== undefined ? { genre: 'region', code: region } : null;
}

/** Ce que l'on sait du territoire de l'instance : rien si le référentiel ne le connaît plus. */
export function territoireDeLInstance(contexte: Contexte, instance: Instance, jour: string) {
  const vise = territoireDe(contexte, instance);
  return vise === null || contexte.depots.territoires.nommer(vise) === null
    ? null
    : lireTerritoire(contexte, vise, jour);
}

/** Où joindre le secrétariat : ce qu'en dit l'émetteur de l'instance, ou celui du fichier. */
function joindreLeSecretariat({ depots }: Contexte, instanceId: string): string {
  const emetteur = depots.emetteurs.deLInstance(instanceId) ?? depots.emetteurs.parDefaut();
  if (emetteur === null) return '';
  const { suiviTelephone, suiviCourriel, telephone, courriel } = emetteur;
  return suiviTelephone ?? telephone ?? suiviCourriel ?? courriel ?? '';
}

/** Qui copréside, puis le secrétariat s'il se joint. */
export function quiPreside(contexte: Contexte, { id, secretariat }: Instance, jour: string): ElementDeNote[] {
  const presidents = contexte.depots.sieges
    .deInstance(id)
    .filter(({ categorie }) => categorie === 'P')
    .flatMap(({ mandats, organisme }) => {
      const personne = titulaireLe(mandats, jour)?.personne;
      return personne === undefined
        ? []
        : [
            element(
              nomComplet(personne),
              qualiteDe(personne) ?? organisme ?? 'présidence',
              [joindre(personne)],
              `/annuaire/${personne.id}`,
            ),
          ];
    });
  const ou = joindreLeSecretariat(contexte, id);
  return secretariat === null || ou === ''
    ? presidents
    : [...presidents, element('Secrétariat', secretariat, [ou], `/instances/${id}`)];
}

function chiffresDeLInstance({ depots }: Contexte, { id, type }: Instance, jour: string): ElementDeNote[] {
  const avecVoix = depots.sieges.deInstance(id).filter(({ categorie }) => aVoixDeliberative(type, categorie));
  const pourvus = avecVoix.filter(({ mandats }) => titulaireLe(mandats, jour) !== null).length;
  const annee = anneeCivile(jour);
  const { tenues, prevues } = depots.ensemble.compte(id, { de: `${annee}-01-01`, a: `${annee}-12-31` }, jour);
  const source = 'secrétariat, à ce jour';
  return [
    ...(avecVoix.length === 0
      ? []
      : [
          element(
            'Sièges ayant voix pourvus',
            `${nombreFr(pourvus)} sur ${nombreFr(avecVoix.length)}`,
            [source],
            `/instances/${id}/composition`,
          ),
        ]),
    ...(tenues + prevues === 0
      ? []
      : [
          element(
            `Réunions tenues en ${annee}`,
            nombreFr(tenues),
            [prevues > 0 ? `${source} ; ${pluriel(prevues, 'autre prévue', 'autres prévues')}` : source],
            `/instances/${id}`,
          ),
        ]),
  ];
}

/** Ce qu'une note dit d'une instance, et du territoire dont elle a la charge. */
export function matiereDInstance(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const instance = exigerInstance(contexte, id);
  const territoire = territoireDeLInstance(contexte, instance, jour);
  const suivi = suiviDesInstances(contexte, [id], jour, { nommees: false });
  const retards = ouvertesEnRetard(contexte, id, jour);
  const vers = `/instances/${id}`;
  const { annee, ...partage } = territoire?.argent ?? {
    annee: anneeCivile(jour),
    droitCommun: 0,
    specifique: 0,
    autres: 0,
  };
  return {
    objet: { genre: 'instance', id, nom: nomCourt(instance) },
    precision: nomLegal(instance),
    instanceId: id,
    blocs: {
      retenir: retards === null ? [] : [phrase(retards, vers)],
      chiffres: [
        ...chiffresDeLInstance(contexte, instance, jour),
        ...(territoire === null ? [] : chiffresDuTerritoire(territoire)),
      ],
      echeances: calendrierDesInstances(contexte, [id], jour, { nommees: false }),
      decisions: suivi.decisions,
      actions: [...suivi.actions, ...(territoire === null ? [] : actionsQuiVivent(territoire.actions))],
      argent:
        territoire === null
          ? []
          : argentRetenu(
              annee,
              partage,
              `/territoires/${territoire.territoire.genre}/${territoire.territoire.code}`,
              'actions du territoire, entières',
            ),
      appels: [...quiPreside(contexte, instance, jour), ...(territoire === null ? [] : appelsDuTerritoire(territoire))],
    },
  };
}

/** « 5 décisions et actions ouvertes, dont 2 en retard. » ; `null` : rien n'est ouvert. */
function ouvertesEnRetard({ depots }: Contexte, instanceId: string, jour: string): string | null {
  const recherche = { instanceId, pilote: null, theme: null, annee: null, mots: '' } as const;
  const compter = (quelles: 'ouvertes' | 'retard') =>
    depots.suivi.lister({ ...recherche, quelles }, { jour, limite: 500 }).length;
  const ouvertes = compter('ouvertes');
  if (ouvertes === 0) return null;
  const retard = compter('retard');
  return `${pluriel(ouvertes, 'décision ou action ouverte', 'décisions et actions ouvertes')}${retard === 0 ? ', aucune en retard' : `, dont ${retard} en retard`}.`;
}
