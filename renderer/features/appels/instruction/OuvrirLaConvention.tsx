import { z } from 'zod';
import { useLocation } from 'wouter';
import { DatesDeConvention } from '#renderer/app/conventions/DatesDeConvention.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { beneficiairesDe, montantDe } from '#shared/domain/appel/engagement.rules.ts';
import { dateCivile, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { FicheDeCandidature } from '../appels.types.ts';

const schema = z.object({
  numero: ligne('Donnez son numéro : « O2R 68-2024-01 ».', 60),
  debut: dateCivile,
  fin: dateCivile,
  motifDuree: ligneFacultative(500),
});

interface Proprietes {
  readonly fiche: FicheDeCandidature;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Ce qui passe à la convention sans être retapé. */
function cePasse({ membres, zones, annees, publics }: FicheDeCandidature): string {
  const [montant, beneficiaires] = [montantDe(annees), beneficiairesDe(annees)];
  return [
    'le porteur et les volets',
    ...(membres.length > 0 ? [pluriel(membres.length, 'organisme', 'organismes')] : []),
    ...(zones.length > 0 ? [pluriel(zones.length, 'zone', 'zones')] : []),
    ...(publics.length > 0 ? [pluriel(publics.length, 'public', 'publics')] : []),
    ...(montant === null ? [] : [`${montantFr(montant)} de l’État, année par année`]),
    ...(beneficiaires === null ? [] : [`${nombreFr(beneficiaires)} bénéficiaires`]),
    'l’appel et la date de la demande',
  ].join(', ');
}

/** Ouvre la convention de la candidature retenue, une seule fois : il ne reste que le numéro et les dates (O-2, O-12). */
export function OuvrirLaConvention({ fiche, jour, surFermer }: Proprietes) {
  const { candidature, annees, numeroPropose } = fiche;
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const { lancer } = useCommande('candidatures.ouvrirConvention');
  const premiere = annees[0]?.annee ?? anneeCivile(jour);
  const debut = `${premiere}-01-01`;
  const formulaire = useFormulaire({
    schema,
    depart: {
      numero: numeroPropose,
      debut: debut as string | null,
      fin: finProposee(debut) as string | null,
      motifDuree: '',
    },
    envoyer: async (saisie) => {
      const { conventionId } = await lancer({ ...saisie, id: candidature.id });
      surFermer();
      aller(`/conventions/${conventionId}/fiche`);
      aviser(`Convention ${saisie.numero} ouverte.`, 'candidatures.ouvrirConvention');
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ouvrir la convention"
      geste="Ouvrir"
      nonFait="Convention non ouverte."
      surFermer={surFermer}
    >
      <p>{`« ${candidature.projet} », ${candidature.porteur}. Y passent : ${cePasse(fiche)}.`}</p>
      <ChampTexte libelle="Numéro" exemple="O2R 51-2026-01" {...champ('numero')} />
      <DatesDeConvention jour={jour} debut={champ('debut')} fin={champ('fin')} motif={champ('motifDuree')} troisAns />
    </DialogueFormulaire>
  );
}
