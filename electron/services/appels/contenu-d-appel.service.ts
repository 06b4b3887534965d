import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { ZoneDAppelSaisie } from '#shared/domain/appel/zone.schema.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerAppel } from './appel-lu.ts';
import { nommerLaZone } from './zone-d-appel.ts';

const QUOI = {
  etape: 'Cette étape',
  zone: 'Cette zone',
  public: 'Ce public',
  critere: 'Ce critère',
  question: 'Cette question',
} as const;

/** Ce que porte un appel : étapes, zones, publics, grille, questions (1.8, 1.25). */
export const createContenuDAppelService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const { instructions } = depots;
  const { etapes, zones, publics, criteres, questions } = depots.appels;
  const lignes = { etape: etapes, zone: zones, public: publics, critere: criteres, question: questions } as const;

  /** La ligne est encore là, et son appel n'est pas à la corbeille. */
  function exiger(quoi: keyof typeof lignes, id: string): void {
    const appelId = lignes[quoi].parentDe(id);
    if (appelId === null) throw communErrors.introuvable(QUOI[quoi]);
    exigerAppel(contexte, appelId);
  }

  /** Écrit les champs d'une ligne que l'écran montrait telle (`vu`). */
  function modifier(
    quoi: keyof typeof lignes,
    { id, vu, patch }: { readonly id: string; readonly vu: number; readonly patch: Readonly<Record<string, unknown>> },
    fenetre: number,
  ): null {
    exiger(quoi, id);
    refuserSiChangeDepuis(contexte, { tbl: `appel_${quoi}`, id, vu, fenetre, patch });
    lignes[quoi].modifier(id, patch);
    return null;
  }

  function viser(appelId: string, saisie: ZoneDAppelSaisie): string {
    const zone = nommerLaZone(contexte, saisie);
    const deja = zones
      .de(appelId)
      .some(
        (une) =>
          une.genre === zone.genre &&
          (zone.code === null
            ? une.libelle === zone.libelle && une.departement === zone.departement
            : une.code === zone.code),
      );
    if (deja) throw appelErrors.dejaVisee(zone.libelle);
    const id = nouvelId();
    zones.ajouter(appelId, { ...zone, id });
    return id;
  }

  return {
    'appels.ajouterEtape': ({ appelId, ...etape }) => {
      exigerAppel(contexte, appelId);
      if (etape.au !== null && etape.au < etape.du) throw appelErrors.etapeALEnvers();
      const id = nouvelId();
      etapes.ajouter(appelId, { ...etape, id });
      return { id };
    },
    'appels.modifierEtape': (modification, { fenetre }) => {
      const { id, patch } = modification;
      exiger('etape', id);
      const avant = etapes.de(etapes.parentDe(id) ?? '').find((une) => une.id === id);
      const [du, au] = [patch.du ?? avant?.du ?? '', patch.au === undefined ? (avant?.au ?? null) : patch.au];
      if (au !== null && au < du) throw appelErrors.etapeALEnvers();
      return modifier('etape', modification, fenetre);
    },
    'appels.viser': ({ appelId, zone }) => {
      exigerAppel(contexte, appelId);
      return { id: viser(appelId, zone) };
    },
    'appels.modifierZone': (modification, { fenetre }) => modifier('zone', modification, fenetre),
    'appels.ajouterPublic': ({ appelId, ...un }) => {
      exigerAppel(contexte, appelId);
      const id = nouvelId();
      publics.ajouter(appelId, { ...un, id });
      return { id };
    },
    'appels.modifierPublic': (modification, { fenetre }) => modifier('public', modification, fenetre),
    'appels.ajouterCritere': ({ appelId, ...un }) => {
      exigerAppel(contexte, appelId);
      const id = nouvelId();
      criteres.ajouter(appelId, { ...un, id, cle: null });
      return { id };
    },
    'appels.modifierCritere': (modification, { fenetre }) => modifier('critere', modification, fenetre),
    'appels.ajouterQuestion': ({ appelId, ...une }) => {
      exigerAppel(contexte, appelId);
      const id = nouvelId();
      questions.ajouter(appelId, { ...une, id });
      return { id };
    },
    'appels.modifierQuestion': (modification, { fenetre }) => modifier('question', modification, fenetre),
    'appels.retirer': ({ quoi, id }) => {
      exiger(quoi, id);
      const emportees =
        quoi === 'critere' ? instructions.reponses(id) : quoi === 'public' ? instructions.touchees(id) : 0;
      lignes[quoi].retirer(id);
      return { emportees };
    },
  } satisfies Partial<HandlersFichier>;
};
