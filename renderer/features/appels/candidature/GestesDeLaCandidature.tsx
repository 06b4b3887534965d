import { useState } from 'react';
import { useLocation } from 'wouter';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { FicheDeCandidature } from '../appels.types.ts';
import { Decider } from '../instruction/Decider.tsx';
import { RattacherLaConvention } from '../instruction/RattacherLaConvention.tsx';
import { OuvrirLaConvention } from '../instruction/OuvrirLaConvention.tsx';

interface Proprietes {
  readonly fiche: FicheDeCandidature;
  readonly vu: number;
  readonly jour: string;
}

/** Le premier geste selon où elle en est : décider, ouvrir la convention, aller à elle. */
export function GestesDeLaCandidature({ fiche, vu, jour }: Proprietes) {
  const { candidature, convention } = fiche;
  const { id, appelId, projet, decision } = candidature;
  const [ouvert, setOuvert] = useState<'decision' | 'convention' | 'rattachement' | null>(null);
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const retour = useModification('candidatures.decider', { id, vu, objet: projet });
  const suppression = useCommande('candidatures.supprimer');
  const reprendre = () =>
    void retour.ecrire({ decision: null }).then((ecrite) => {
      if (ecrite) aviser('La candidature revient à l’instruction.', 'candidatures.decider');
    }, direRefus());
  const supprimer = () =>
    void suppression.lancer({ id }).then(() => {
      aller(`/conventions/appels/${appelId}/candidatures`);
      aviser(`« ${projet} » est à la corbeille.`, 'candidatures.supprimer');
    }, direRefus('Candidature non supprimée.'));
  const retenue = decision === 'retenue';
  const gestes: readonly GesteDeMenu[] = [
    ...(retenue && convention === null
      ? [
          {
            id: 'decider',
            libelle: 'Décider autrement…',
            icone: 'crayon' as const,
            surClic: () => setOuvert('decision'),
          },
        ]
      : []),
    ...(decision !== null && convention === null
      ? [{ id: 'reprendre', libelle: 'Revenir à l’instruction', icone: 'annuler' as const, surClic: reprendre }]
      : []),
    ...(convention === null
      ? [
          {
            id: 'supprimer',
            libelle: 'Supprimer la candidature',
            icone: 'corbeille' as const,
            danger: true,
            surClic: supprimer,
          },
        ]
      : []),
  ];
  return (
    <>
      {convention !== null ? (
        <Lien vers={`/conventions/${convention.id}`} genre="bouton">
          Aller à la convention
        </Lien>
      ) : retenue ? (
        <Bouton genre="premier" icone="anneaux" surClic={() => setOuvert('convention')}>
          Ouvrir la convention
        </Bouton>
      ) : (
        <Bouton genre="premier" icone="coche" surClic={() => setOuvert('decision')}>
          Décider
        </Bouton>
      )}
      {gestes.length > 0 && <Menu gestes={gestes} />}
      {ouvert === 'decision' && <Decider fiche={fiche} vu={vu} jour={jour} surFermer={() => setOuvert(null)} />}
      {ouvert === 'rattachement' && <RattacherLaConvention fiche={fiche} surFermer={() => setOuvert(null)} />}
      {ouvert === 'convention' && <OuvrirLaConvention fiche={fiche} jour={jour} surFermer={() => setOuvert(null)} />}
    </>
  );
}
