import { etatFicheLibelle, origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { etatFicheSchema, origineDiteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { estUneBranche } from '#shared/domain/reprise/actions/actions.cible.ts';
import { lireListe } from '#shared/domain/reprise/actions/pilotes.rules.ts';
import { publicQueDit } from '#shared/domain/reprise/actions/publics.rules.ts';
import type { RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { citer } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Contexte } from '../contexte.ts';
import { financementsDe } from './argent-ecrit.ts';
import { createArbreEcrit } from './arbre-ecrit.ts';
import { regarderConduite } from './conduite.regard.ts';
import { createLecteurDePilotes, type PiloteLu } from './pilotes-ecrits.ts';
import { remarquesDesCodes } from './quartiers-de-2015.ts';
import { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

const avis = (champ: string, phrase: string, propositions: RemarqueDeChamp['propositions'] = []): RemarqueDeChamp => ({
  champ,
  gravite: 'avis',
  phrase,
  propositions,
});

const AXES_PROPOSES = 6;

/**
 * Ce que le fichier dit d'une ligne : l'axe, la structure ou la personne qu'elle ajouterait, une fois chacun ; le quartier
 * qu'il ne connaît pas, à chaque ligne.
 * @param connue la fiche, et son état, que la feuille de route a déjà sous cet intitulé
 */
export function regarderActions(
  contexte: Contexte,
  feuille: Feuille,
  connue: (valeurs: Valeurs) => { readonly id: string; readonly etat: string } | null,
): (valeurs: Valeurs) => readonly RemarqueDeChamp[] {
  const arbre = createArbreEcrit(contexte, feuille.id);
  const quartiers = createLecteurDeQuartiers(contexte, feuille);
  const pilotes = createLecteurDePilotes(contexte);
  const dits = new Set<string>();
  /** Vrai la première fois. */
  const premiere = (quoi: string): boolean => !dits.has(quoi) && dits.add(quoi).size > 0;

  function delAxe({ axe = null }: Valeurs): RemarqueDeChamp[] {
    if (arbre.axeDe(axe) !== null) return [];
    const neuf = arbre.axeNeuf(axe);
    if (!premiere(`axe ${neuf}`)) return [];
    return [
      avis(
        'axe',
        axe === null
          ? `Aucun axe dit : ces actions entrent dans un axe ${citer(neuf)}, que vous renommerez.`
          : `L’axe ${citer(neuf)} n’est pas dans la feuille de route : il y sera ajouté.`,
        arbre
          .intitules()
          .slice(0, AXES_PROPOSES)
          .map((intitule) => ({ libelle: intitule, texte: intitule })),
      ),
    ];
  }

  function duPilote(champ: string, { personneId, personne, structure, structureNeuve }: PiloteLu): RemarqueDeChamp[] {
    const neuve = personneId === null && personne !== null ? nomComplet(personne) : null;
    return [
      ...(neuve !== null && premiere(`personne ${neuve}`)
        ? [avis(champ, `${neuve} n’est pas dans l’annuaire : cette personne y sera ajoutée.`)]
        : []),
      ...(structureNeuve && structure !== null && premiere(`structure ${structure}`)
        ? [avis(champ, `${citer(structure)} n’est pas dans l’annuaire : la structure y sera ajoutée.`)]
        : []),
    ];
  }

  function desPilotes({ intitule, pilote = null, copilotes = null, partenaires = null }: Valeurs): RemarqueDeChamp[] {
    const lus = pilotes.lire(pilote);
    // Les lignes suivantes d'une action, une par financeur, n'ont plus à le dire.
    const sansPilote = premiere(`action ${intitule ?? ''}`) && lus.length === 0;
    return [
      ...(sansPilote ? [avis('pilote', 'Aucun pilote dit : l’action entre sans, à désigner dans sa fiche.')] : []),
      ...lus.flatMap((lu) => duPilote('pilote', lu)),
      ...lireListe(copilotes).flatMap((nom) =>
        duPilote('copilotes', { personneId: null, personne: null, ...pilotes.structure(nom) }),
      ),
      ...lireListe(partenaires).flatMap((nom) =>
        duPilote('partenaires', { personneId: null, personne: null, ...pilotes.structure(nom) }),
      ),
    ];
  }

  function desQuartiers({ quartiers: ecrits = null }: Valeurs): RemarqueDeChamp[] {
    const lus = quartiers.lire(ecrits);
    return [
      ...remarquesDesCodes(lus, ecrits),
      ...lus.inconnus.slice(0, 1).map((inconnu) => ({
        champ: 'quartiers',
        gravite: 'refus' as const,
        phrase: `${citer(inconnu.slice(0, 60))} n’est pas un quartier du ressort. Écrivez son nom, son code (QN…), « tous » ou « hors QPV ».`,
        propositions: [
          ...quartiers.proches(inconnu).map(({ libelle }) => ({
            libelle,
            texte: (ecrits ?? '').replace(inconnu, libelle),
          })),
          { libelle: 'Hors QPV', texte: 'hors QPV' },
        ],
      })),
    ];
  }

  function delEtat(valeurs: Valeurs): RemarqueDeChamp[] {
    const lu = etatFicheSchema.safeParse(valeurs['etat']).data;
    const garde = etatFicheSchema.safeParse(connue(valeurs)?.etat).data;
    if (lu === undefined || garde === undefined || lu === garde) return [];
    const phrase = `La fiche dit « ${etatFicheLibelle[garde]} », le tableau « ${etatFicheLibelle[lu]} » : la fiche garde le sien.`;
    return [avis('etat', phrase)];
  }

  const desPublics = ({ publics = null }: Valeurs): RemarqueDeChamp[] =>
    lireListe(publics).flatMap((mot) => {
      const lu = publicQueDit(mot);
      return lu === mot || enTri(lu) === enTri(mot) || !premiere(`public ${mot}`)
        ? []
        : [avis('publics', `${citer(mot)} est lu ${citer(lu)}, comme dans la liste des publics.`)];
    });

  function delArgent(valeurs: Valeurs): RemarqueDeChamp[] {
    const lignes = financementsDe(valeurs, feuille).filter(({ origine }) => origine === 'a_preciser');
    if (lignes.length === 0) return [];
    const phrase =
      'Rien ne dit d’où vient cet argent : il entre « à préciser », et ne compte ni comme droit commun ni comme crédits spécifiques.';
    const propositions = origineDiteSchema.options.map((origine) => ({
      libelle: origineLibelle[origine],
      texte: origineLibelle[origine],
    }));
    return [avis('nature', phrase, propositions)];
  }

  const deLaConduite = regarderConduite(contexte, { pilotes, duPilote, premiere, connue });

  return (valeurs) =>
    valeurs['intitule'] == null
      ? []
      : estUneBranche(valeurs)
        ? delAxe(valeurs)
        : [
            ...delAxe(valeurs),
            ...deLaConduite(valeurs),
            ...desPilotes(valeurs),
            ...desQuartiers(valeurs),
            ...delEtat(valeurs),
            ...desPublics(valeurs),
            ...delArgent(valeurs),
          ];
}
