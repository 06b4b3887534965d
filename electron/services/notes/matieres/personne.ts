import { dateSansJour } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { presenceAccordee } from '#shared/domain/seance/seance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer, nombreFr } from '#shared/text/nombres.ts';
import { createPersonneService } from '../../annuaire/personne.service.ts';
import type { Contexte } from '../../contexte.ts';
import { calendrierDesInstances } from '../des-instances.ts';
import { dateDuCalendrier, element, joindre, phrase, SANS_MATIERE } from '../elements.ts';
import { appelsDeStructure, pilotage, siegeAu } from './structure.ts';

/** Ce qu'une note dit d'une personne que l'on va rencontrer : où elle siège, ce qu'elle pilote, quand on l'a vue. */
export function matiereDePersonne(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const { personne, structureId, mandats, engagements } = createPersonneService(contexte)['personnes.fiche']({ id });
  const vers = `/annuaire/${id}`;
  const enCours = mandats.filter((mandat) => etatMandat(mandat, jour) === 'en_cours');
  const { decisions, actions } = pilotage(engagements, jour);
  const { presences, designations } = engagements;
  const actuelles = designations.filter(({ fin }) => fin === null || fin >= jour);
  const phrases = [
    siegeAu(enCours.map(({ instance, role }) => (role === 'suppleant' ? `${instance} (suppléance)` : instance))),
    actuelles.length > 0 && `${enCapitale(enumerer(actuelles.map(({ libelle }) => libelle)))}.`,
  ].filter((mots) => mots !== false);
  const sieges = [...new Set(enCours.map(({ instanceId }) => instanceId))];
  return {
    objet: { genre: 'personne', id, nom: nomComplet(personne) },
    precision: qualiteDe(personne) ?? 'Personne de l’annuaire',
    instanceId: null,
    blocs: {
      retenir: phrases.length === 0 ? [] : [phrase(phrases.join(' '), vers)],
      chiffres:
        presences.nombre === 0
          ? []
          : [
              element(
                'Présences en réunion',
                nombreFr(presences.nombre),
                [`émargements, au ${dateSansJour(jour)}`],
                vers,
              ),
            ],
      echeances: dansLOrdreDuTemps(
        [
          ...calendrierDesInstances(contexte, sieges, jour).filter(({ corps }) => corps.startsWith('prochaine')),
          ...enCours.flatMap(({ fin, instance }) =>
            fin === null ? [] : [dateDuCalendrier(fin, `fin de mandat, ${instance}`, vers)],
          ),
          ...actuelles.flatMap(({ fin, libelle }) =>
            fin === null ? [] : [dateDuCalendrier(fin, `fin de désignation, ${libelle}`, vers)],
          ),
          ...presences.recentes.map(({ date, instance, statut, reunionId }) =>
            dateDuCalendrier(
              date,
              `${presenceAccordee(statut, personne.civilite).toLowerCase()}, ${instance}`,
              `/reunions/${reunionId}`,
            ),
          ),
        ],
        jour,
      ),
      decisions,
      actions,
      argent: [],
      appels: [
        ...(joindre(personne) === ''
          ? []
          : [element(nomComplet(personne), qualiteDe(personne) ?? '', [joindre(personne)], vers)]),
        ...(structureId === null
          ? []
          : appelsDeStructure(contexte, structureId, jour).filter(({ corps }) => corps === 'standard')),
      ],
    },
  };
}

/** D'une désignation, la note est celle de qui la tient. */
export function matiereDeDesignation(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const designation = contexte.depots.designations.parId(id);
  if (designation === null) throw communErrors.introuvable('Cette désignation');
  if (designation.personne === null)
    return {
      objet: { genre: 'designation', id, nom: 'Place vacante' },
      precision: 'Désignation',
      instanceId: null,
      blocs: { ...SANS_MATIERE, retenir: [phrase('Personne ne tient cette place.', `/annuaire/designations/${id}`)] },
    };
  const matiere = matiereDePersonne(contexte, designation.personne.id, jour);
  return { ...matiere, objet: { ...matiere.objet, genre: 'designation', id } };
}
