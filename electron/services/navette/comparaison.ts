import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { jugerEcart } from '#shared/domain/feuille-de-route/navette/juger.rules.ts';
import { modelesDActions } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import type { ActionRendue, Proposition, Retour } from '#shared/domain/feuille-de-route/navette/retour.schema.ts';
import { direCanon } from '#shared/domain/navette/canon.rules.ts';
import { comparerClasseur, type EcartDeNavette } from '#shared/domain/navette/comparer.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../contexte.ts';
import { avisDuRetour } from './avis-du-retour.ts';
import { type LigneDAction, lireLignes } from './lignes.ts';
import { nommerDestinataire, pilote } from './pilotes.ts';
import { quoiDe } from './quoi.ts';
import type { ClasseurRecu, Reception } from './reception.ts';

/** Un champ à prendre, et tout ce qu'il faut pour l'écrire. */
export interface EcartAPrendre {
  readonly ecart: EcartDeNavette;
  readonly ligne: LigneDAction;
  readonly proposition: Proposition;
  readonly destinataire: { readonly genre: 'personne' | 'structure'; readonly id: string };
}

export interface RetourCompare {
  readonly retour: Retour;
  readonly ecarts: readonly EcartAPrendre[];
}

type Reconnu = Exclude<ClasseurRecu, { readonly refus: string }>;

const PARTIE = 'l’action, ou cette ligne, n’est plus dans la feuille de route : rien n’en est repris.';

/** De quoi dire une cellule qui compte : changée par le pilote, ou changée ici. */
function cellulesDe({ marque, champ, envoyee, rendue, actuelle }: EcartDeNavette, meteo: boolean) {
  const modele = modelesDActions(meteo).find((un) => un.marque === marque);
  const siennes = modele?.champs.find(({ cle }) => cle === champ)?.colonnes ?? [];
  return (modele?.colonnes ?? []).flatMap((colonne) => {
    const { cle, titre } = colonne;
    const dire = (canons: typeof envoyee) => direCanon(colonne, canons[cle] ?? null);
    if (!siennes.includes(cle) || (rendue[cle] === envoyee[cle] && actuelle[cle] === envoyee[cle])) return [];
    return [{ titre, envoyee: dire(envoyee), rendue: dire(rendue), actuelle: dire(actuelle) }];
  });
}

function comparerRecu(contexte: Contexte, feuilleId: string, recu: Reconnu): RetourCompare {
  const { nom, navetteId, relu } = recu;
  const navette = contexte.depots.navettes.parId(navetteId);
  // Celui du suivi d'abord : il a suivi une fusion de fiches depuis l'envoi.
  const destinataire = navette?.destinataire ?? recu.destinataire;
  const meteo = destinataire.genre === 'personne';
  const envoyees = new Set(relu.origine.get('action')?.keys());
  const lignes = new Map(
    lireLignes(contexte, feuilleId, envoyees).map((ligne) => [`${ligne.marque} ${ligne.id}`, ligne]),
  );
  const { ecarts, fautes } = comparerClasseur(relu, modelesDActions(meteo), (marque, id) => {
    const ligne = lignes.get(`${marque} ${id}`);
    return ligne === undefined ? { empechement: PARTIE } : { valeurs: ligne.valeurs };
  });
  const jour = contexte.aujourdHui();
  const aPrendre = ecarts.flatMap((ecart): EcartAPrendre[] => {
    const ligne = lignes.get(`${ecart.marque} ${ecart.id}`);
    if (ligne === undefined) return [];
    const close = estClose(ligne.fiche.etat) ? etatFicheLibelle[ligne.fiche.etat] : null;
    const { empechement, avis } = jugerEcart(ecart, {
      jour,
      nature: ligne.nature,
      close,
      autrePilote: !pilote(ligne.fiche, destinataire),
    });
    const proposition = {
      cle: `${navetteId}|${ecart.marque}|${ecart.id}|${ecart.champ}`,
      quoi: quoiDe(ecart, ligne, meteo),
      cellules: cellulesDe(ecart, meteo),
      conflit: ecart.conflit,
      ailleurs: null,
      empechement: empechement === null ? null : typographier(empechement),
      avis: avis === null ? null : typographier(avis),
    };
    return [{ ecart, ligne, proposition, destinataire }];
  });
  return {
    ecarts: aPrendre,
    retour: {
      nom,
      refus: null,
      navetteId: navette?.id ?? null,
      pilote: nommerDestinataire(contexte, destinataire).nom,
      avis: avisDuRetour(contexte, navette),
      fautes: fautes.map((faute) => ({ ...faute, phrase: typographier(faute.phrase) })),
      actions: [],
    },
  };
}

const cleDuChamp = ({ ecart }: EcartAPrendre): string => `${ecart.marque} ${ecart.id} ${ecart.champ}`;

/** Deux classeurs du même dépôt qui disent deux choses du même champ : chacun nomme l'autre. */
function croiser(retours: readonly RetourCompare[]): RetourCompare[] {
  const parChamp = Map.groupBy(
    retours.flatMap(({ retour, ecarts }) => ecarts.map((un) => ({ un, nom: retour.nom }))),
    ({ un }) => cleDuChamp(un),
  );
  return retours.map(({ retour, ecarts }) => ({
    retour,
    ecarts: ecarts.map((un) => {
      const autre = parChamp.get(cleDuChamp(un))?.find(({ un: lAutre }) => lAutre !== un);
      return autre === undefined ? un : { ...un, proposition: { ...un.proposition, ailleurs: autre.nom } };
    }),
  }));
}

function parAction(ecarts: readonly EcartAPrendre[]): ActionRendue[] {
  const groupes = [...Map.groupBy(ecarts, ({ ligne }) => ligne.fiche.id).values()];
  return groupes.flatMap(([premier, ...autres]) => {
    if (premier === undefined) return [];
    const { fiche, situee } = premier.ligne;
    return [
      {
        ficheId: fiche.id,
        numero: situee.numero,
        intitule: fiche.intitule,
        propositions: [premier, ...autres].map(({ proposition }) => proposition),
      },
    ];
  });
}

/** Ce que proposent les classeurs d'un dépôt, d'après ce que dit l'application maintenant. */
export function comparerReception(contexte: Contexte, { feuilleId, recus }: Reception): RetourCompare[] {
  const compares = recus.map(
    (recu): RetourCompare =>
      'refus' in recu
        ? {
            ecarts: [],
            retour: {
              nom: recu.nom,
              refus: recu.refus,
              navetteId: null,
              pilote: null,
              avis: [],
              fautes: [],
              actions: [],
            },
          }
        : comparerRecu(contexte, feuilleId, recu),
  );
  return croiser(compares).map(({ retour, ecarts }) => ({ ecarts, retour: { ...retour, actions: parAction(ecarts) } }));
}
