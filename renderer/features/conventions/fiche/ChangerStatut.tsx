import { useLocation } from 'wouter';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { Constat } from '#shared/domain/constat.ts';
import { changementDeStatutSchema, type StatutEcrit } from '#shared/domain/convention/convention.schema.ts';
import { blocDuConstat } from './blocs-de-la-fiche.ts';

interface Proprietes {
  readonly id: string;
  readonly vers: StatutEcrit;
  /** Revient en arrière : c'est une correction. */
  readonly correction: boolean;
  /** À savoir avant de signer : rien n'arrête la signature, déjà faite ailleurs. */
  readonly constats: readonly Constat[];
  readonly jour: string;
  readonly surFermer: () => void;
}

const MOTS: Readonly<Record<StatutEcrit, { readonly titre: string; readonly geste: string; readonly fait: string }>> = {
  instruction: {
    titre: 'Ouvrir l’instruction',
    geste: 'Ouvrir l’instruction',
    fait: 'La convention est en instruction.',
  },
  a_signer: {
    titre: 'Mettre à la signature',
    geste: 'Mettre à la signature',
    fait: 'La convention est à signer.',
  },
  signee: { titre: 'Signée', geste: 'Noter la signature', fait: 'La convention est signée.' },
  cloturee: { titre: 'Clôturer la convention', geste: 'Clôturer', fait: 'La convention est clôturée.' },
  resiliee: { titre: 'Résilier la convention', geste: 'Résilier', fait: 'La convention est résiliée.' },
  projet: { titre: 'Revenir au projet', geste: 'Corriger', fait: 'La convention est de nouveau un projet.' },
};
const CORRECTION = { titre: 'Corriger le statut', geste: 'Corriger', fait: 'Le statut est corrigé.' };

/** Signe, clôture ou résilie ; une correction et une résiliation disent pourquoi (C9). */
export function ChangerStatut({ id, vers, correction, constats, jour, surFermer }: Proprietes) {
  const { lancer } = useCommande('conventions.changerStatut');
  const aviser = useAvisAnnulable();
  const { titre, geste, fait } = correction ? CORRECTION : MOTS[vers];
  const formulaire = useFormulaire({
    schema: changementDeStatutSchema.omit({ vers: true }),
    depart: { le: jour as string | null, motif: '' },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, id, vers });
      surFermer();
      aviser(fait, 'conventions.changerStatut');
    },
  });
  const { champ } = formulaire;
  const [, aller] = useLocation();
  const allerAu = (constat: Constat) => {
    const { mot, titre: bloc } = blocDuConstat(constat);
    return (
      <Bouton
        genre="discret"
        surClic={() => {
          surFermer();
          aller(`/conventions/${id}/fiche?bloc=${mot}`);
        }}
      >{`Aller à « ${bloc} »`}</Bouton>
    );
  };
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={titre}
      geste={geste}
      nonFait="Statut inchangé."
      surFermer={surFermer}
    >
      {!correction && <ChampDate libelle="Le" forme="courte" aujourdHui={jour} {...champ('le')} />}
      {(correction || vers === 'resiliee') && (
        <ChampTexte
          libelle="Pourquoi"
          exemple={correction ? 'Clôturée par erreur' : 'Comptes annuels non remis après observations'}
          {...champ('motif')}
        />
      )}
      <ListeDeConstats constats={constats} gesteDe={allerAu} />
    </DialogueFormulaire>
  );
}
