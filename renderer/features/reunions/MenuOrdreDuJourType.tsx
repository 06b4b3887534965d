import { useState } from 'react';
import type { PointType } from '#shared/domain/reunion/proposition.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { ModifierOrdreDuJourType } from './ModifierOrdreDuJourType.tsx';

interface Proprietes {
  readonly reunionId: string;
  /** L'ordre du jour est encore vide : le type s'offre d'emblée. */
  readonly vide: boolean;
  readonly type: readonly PointType[];
}

/** L'ordre du jour type de l'instance : l'appliquer, le prendre d'ici, le retoucher. */
export function MenuOrdreDuJourType({ reunionId, vide, type }: Proprietes) {
  const [retouche, setRetouche] = useState(false);
  const enregistrer = useCommande('types.enregistrer');
  const appliquer = useCommande('types.appliquer');
  const aviser = useAvisAnnulable();
  const prendre = () =>
    void enregistrer
      .lancer({ reunionId })
      .then(
        ({ points }) =>
          aviser(`Ordre du jour type enregistré : ${pluriel(points, 'point', 'points')}.`, 'types.enregistrer'),
        direRefus(),
      );
  const poser = () =>
    void appliquer
      .lancer({ reunionId })
      .then(
        ({ points }) =>
          points === 0
            ? void donnerAvis('Tous les points de l’ordre du jour type sont déjà inscrits.')
            : aviser(
                `${pluriel(points, 'point ajouté', 'points ajoutés')} d’après l’ordre du jour type.`,
                'types.appliquer',
              ),
        direRefus(),
      );
  return (
    <>
      {vide && type.length > 0 && (
        <Bouton icone="copier" enCours={appliquer.enCours} surClic={poser}>
          Appliquer l’ordre du jour type
        </Bouton>
      )}
      <Menu
        mot="Ordre du jour type"
        libelle="Ordre du jour type"
        gestes={[
          {
            id: 'appliquer',
            libelle: `Appliquer (${pluriel(type.length, 'point', 'points')})`,
            icone: 'copier',
            desactive: type.length === 0,
            surClic: poser,
          },
          {
            id: 'enregistrer',
            libelle: type.length === 0 ? 'Enregistrer cet ordre du jour comme type' : 'Remplacer par cet ordre du jour',
            icone: 'fait',
            desactive: vide,
            surClic: prendre,
          },
          {
            id: 'modifier',
            libelle: 'Modifier l’ordre du jour type',
            icone: 'crayon',
            desactive: type.length === 0,
            surClic: () => setRetouche(true),
          },
        ]}
      />
      {retouche && <ModifierOrdreDuJourType reunionId={reunionId} surFermer={() => setRetouche(false)} />}
    </>
  );
}
