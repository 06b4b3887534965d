import type { EntreeLue } from '#shared/contract/contract.ts';
import { messageDeNavette } from '#shared/documents/courriel/navette.ts';
import { distinguer } from '#shared/documents/dossier/nom-sur.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { etablirBrouillon } from '#electron/documents/courriel.ts';
import { ecrireClasseurVerrouille } from '#electron/documents/tableur/verrouille/ecrire-classeur.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_COURRIEL } from '../reunions/courriel-sorti.ts';
import { MIME_EXCEL } from '../feuilles-de-route/document-feuille.service.ts';
import { exigerFeuille } from '../feuilles-de-route/feuille-de-route.service.ts';
import { deQui } from '../feuilles-de-route/ressort-de-feuille.ts';
import { classeurDePilote } from './classeur-de-pilote.ts';
import { cleDe, nommerDestinataire, type PiloteDeFeuille, pilotesDe } from './pilotes.ts';

interface FichierDeNavette {
  readonly chemin: string;
  readonly mime: string;
  readonly octets: Uint8Array;
}

const SERVICE_INCONNU = { suiviPar: null, intitule: '', telephone: null, courriel: null };

/** De quoi trouver le pilote d'une navette et ses actions d'aujourd'hui ; chaque feuille de route se lit une fois. */
function createChercheur(contexte: Contexte) {
  const parFeuille = new Map<string, readonly PiloteDeFeuille[]>();
  return ({ destinataire, feuilleId }: Navette): PiloteDeFeuille => {
    const pilotes = parFeuille.get(feuilleId) ?? pilotesDe(contexte, feuilleId).pilotes;
    parFeuille.set(feuilleId, pilotes);
    const cle = cleDe(destinataire);
    const pilote = pilotes.find((un) => cleDe(un.destinataire) === cle);
    if (pilote === undefined) throw navetteErrors.piloteSansAction(nommerDestinataire(contexte, destinataire).nom);
    return pilote;
  };
}

/**
 * Le classeur de chaque navette, et le brouillon de courriel qui le porte si l'on sait où l'envoyer.
 * @throws AppError si un pilote n'a plus d'action ouverte
 */
export function fichiersDesNavettes(
  contexte: Contexte,
  navettes: readonly Navette[],
  forme: EntreeLue<'navettes.preparer'>['forme'],
) {
  const { depots, nouvelId } = contexte;
  const chercher = createChercheur(contexte);
  const aPreparer = navettes.map((navette) => ({ navette, pilote: chercher(navette) }));
  const noms = distinguer(
    aPreparer.map(({ navette, pilote }) => nomDeFichier(navette.etablieLe, pilote.nom, 'vos actions', 'xlsx')),
  );
  const classeurs: FichierDeNavette[] = [];
  const courriels: FichierDeNavette[] = [];
  for (const [rang, { navette, pilote }] of aPreparer.entries()) {
    const nom = noms[rang] ?? '';
    const octets = ecrireClasseurVerrouille(classeurDePilote(contexte, navette, pilote));
    classeurs.push({ chemin: nom, mime: MIME_EXCEL, octets });
    if (pilote.courriel === null) continue;
    const feuille = exigerFeuille(contexte, navette.feuilleId);
    const message = messageDeNavette(
      {
        feuille: `${feuille.intitule}, ${deQui(contexte, feuille)}`,
        actions: pilote.actions.length,
        attendueLe: navette.attendueLe,
        courriel: pilote.courriel,
        personne: navette.destinataire.genre === 'personne',
      },
      depots.emetteurs.parDefaut() ?? SERVICE_INCONNU,
    );
    const pieces = [{ nom, mime: MIME_EXCEL, base64: Buffer.from(octets).toString('base64') }];
    const brouillon = etablirBrouillon(message, { pieces, frontiere: `=_${nouvelId()}`, champ: 'To' });
    courriels.push({
      chemin: nom.replace(/\.xlsx$/u, '.eml'),
      mime: MIME_COURRIEL,
      octets: new TextEncoder().encode(brouillon),
    });
  }
  return {
    fichiers: [...(forme === 'courriel' ? [] : classeurs), ...(forme === 'classeur' ? [] : courriels)],
    classeurs: classeurs.length,
    courriels: courriels.length,
    sansAdresse: aPreparer.flatMap(({ pilote }) => (pilote.courriel === null ? [pilote.nom] : [])),
  };
}
