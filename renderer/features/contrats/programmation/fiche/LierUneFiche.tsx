import { z } from 'zod';
import { enTri } from '#shared/text/tri.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';

interface Proprietes {
  readonly projet: ProjetDeGrille;
  readonly programmation: Programmation;
  readonly surFermer: () => void;
}

const schema = z.discriminatedUnion('genre', [
  z.object({ genre: z.literal('neuve'), axeId: z.string('Choisissez un axe.') }),
  z.object({ genre: z.literal('existante'), fiche: z.object({ id: z.string() }, 'Choisissez une fiche action.') }),
]);
const GENRES = [
  { valeur: 'neuve' as const, libelle: 'Ouvrir une fiche de ce projet' },
  { valeur: 'existante' as const, libelle: 'Lier une fiche qui existe' },
];

/** Donne sa fiche action à un projet : neuve, remplie de ce qu'il dit déjà, ou l'une de celles du contrat. */
export function LierUneFiche({ projet, programmation: { axes, contrat }, surFermer }: Proprietes) {
  const { donnees: fiches } = useRequete('programmation.fiches', { contratId: contrat.id });
  const ouverture = useCommande('programmation.ouvrirUneFiche');
  const liaison = useCommande('programmation.lier');
  const aviser = useAvisAnnulable();
  const sienne = axes.find(({ nom }) => projet.axe !== null && enTri(nom) === enTri(projet.axe));
  const formulaire = useFormulaire({
    schema,
    depart: {
      genre: 'neuve' as 'neuve' | 'existante',
      axeId: (sienne ?? axes[0])?.id ?? (null as string | null),
      fiche: null as Choix | null,
    },
    envoyer: async (saisie) => {
      if (saisie.genre === 'neuve') {
        await ouverture.lancer({ id: projet.id, axeId: saisie.axeId });
        aviser('Fiche action ouverte : porteur, quartiers et financeurs y sont.', 'programmation.ouvrirUneFiche');
      } else {
        await liaison.lancer({ id: projet.id, ficheId: saisie.fiche.id });
        aviser('Projet lié : ses montants sont dans le plan de financement de la fiche.', 'programmation.lier');
      }
      surFermer();
    },
  });
  const existantes = (fiches ?? []).map(({ id, numero, intitule, feuille }) => ({
    id,
    libelle: `${numero} ${intitule}`,
    note: feuille,
  }));
  const { valeurs, champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Fiche action : ${projet.intitule}`}
      geste={valeurs.genre === 'neuve' ? 'Ouvrir la fiche' : 'Lier la fiche'}
      desactive={valeurs.genre === 'neuve' && axes.length === 0}
      nonFait="Rien n’est lié."
      surFermer={surFermer}
    >
      <ChampRadio
        libelle="Quelle fiche"
        options={GENRES}
        {...champ('genre')}
        surChange={(genre) => genre !== null && champ('genre').surChange(genre)}
      />
      {valeurs.genre === 'existante' ? (
        <ChoixReferentiel
          libelle="Fiche action du contrat"
          minimum={1}
          recents={existantes.slice(0, 8)}
          chercher={(frappe) => Promise.resolve(chercherDans(existantes, frappe))}
          {...champ('fiche')}
        />
      ) : axes.length === 0 ? (
        <p>
          Ce contrat n’a pas encore d’axe où l’inscrire. Ouvrez-lui une feuille de route depuis sa page, et donnez-lui
          un axe.
        </p>
      ) : (
        <ChampChoix
          libelle="Axe où l’inscrire"
          options={axes.map(({ id, nom, feuille }) => ({ valeur: id, libelle: `${nom} (${feuille})` }))}
          {...champ('axeId')}
        />
      )}
    </DialogueFormulaire>
  );
}
