import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { assemblerLaSemaine, type Source } from '#shared/domain/semaine/assembler.rules.ts';
import { numeroDeSemaine } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import { ligneDeNote } from '#shared/domain/semaine/note-a-tenir.rules.ts';
import { type FiltreDeSemaine, LIGNES_PAR_BLOC, type Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import type { Contexte } from '../contexte.ts';
import { type CadreDeSemaine, cadreDe } from './cadre.ts';
import type { LignesDeSeances } from './lignes-de-seances.ts';
import type { Memoire } from './memoire.ts';
import { noteNommee } from './note-nommee.ts';
import { sourcesATransmettre } from './sources-a-transmettre.ts';
import { sourcesDeLAnnuaire } from './sources-de-l-annuaire.ts';
import { sourcesDesConventions } from './sources-des-conventions.ts';
import { sourcesDesFiches } from './sources-des-fiches.ts';
import { sourcesDesInstances } from './sources-des-instances.ts';
import { sourcesDesReunions, sourcesDuSuivi } from './sources-des-reunions.ts';

/** Les notes à faire ; d'une instance ou d'un contrat, celles que l'on a écrites sur lui, ses réunions ou ses feuilles. */
function sourceDesNotes(contexte: Contexte, { restreint, instances, feuilles }: CadreDeSemaine, jour: string): Source {
  const lues = contexte.depots.notesRapides.aFaire(LIGNES_PAR_BLOC + 1);
  const ici = new Set([...(instances ?? []), ...(feuilles ?? [])]);
  const dIci = (objetId: string): boolean =>
    ici.has(objetId) || ici.has(contexte.depots.reunions.parId(objetId)?.instanceId ?? '');
  return {
    lignes: lues
      .slice(0, LIGNES_PAR_BLOC)
      .filter(({ objet }) => !restreint || (objet !== null && dIci(objet.id)))
      .map((note) => ligneDeNote(noteNommee(contexte, note), jour)),
    auMoins: lues.length > LIGNES_PAR_BLOC,
  };
}

/** Lit « Ma semaine » : chaque source bornée par ce qui se montre, puis assemblée par les règles. */
export function lireLaSemaine(
  contexte: Contexte,
  { seances, memoire }: { readonly seances: LignesDeSeances; readonly memoire: Memoire },
  filtre: FiltreDeSemaine,
  auteur: string | null,
): Semaine {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const cadre = cadreDe(contexte, filtre, auteur);
  const instances = depots.instances.lister();
  const sources = [
    ...sourcesDesReunions(contexte, seances, cadre, jour),
    ...sourcesDuSuivi(contexte, cadre, jour),
    ...sourcesDesFiches(contexte, memoire, cadre, jour),
    ...sourcesDesInstances(contexte, memoire, cadre, jour),
    ...sourcesDesConventions(contexte, memoire, cadre, jour),
    ...sourcesDeLAnnuaire(contexte, memoire, cadre, jour),
    ...sourcesATransmettre(contexte, seances, memoire, cadre, jour),
    sourceDesNotes(contexte, cadre, jour),
  ];
  const prochaine = depots.reunionsDeLaSemaine.prochaine(
    { instances: cadre.instances === null ? null : JSON.stringify(cadre.instances) },
    jour,
  );
  return {
    jour,
    numero: numeroDeSemaine(jour),
    prochaine: prochaine === null ? null : (seances.lire(prochaine, jour)?.prochaine ?? null),
    ...assemblerLaSemaine(sources, depots.misesDeCote.toutes(), jour),
    instances: instances.map((instance) => ({ id: instance.id, nom: nomCourt(instance) })),
    contrats: depots.contrats.lister().map(({ id, libelle }) => ({ id, nom: libelle })),
    auteur,
    neuf: instances.length === 0 && sources.every(({ lignes }) => lignes.length === 0),
  };
}
