import { useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { useFiche } from './contexte-fiche.ts';
import type { InscriptionLue } from './fiche.types.ts';
import { DupliquerFiche } from './DupliquerFiche.tsx';
import { InscrireAilleurs } from './InscrireAilleurs.tsx';

/** Les autres gestes : inscrire dans une feuille de route de plus, retirer de celle-ci, supprimer. Chacun s'annule. */
export function GestesDeLaFiche({ ici }: { readonly ici: InscriptionLue | null }) {
  const { id, fiche, inscriptions, garder } = useFiche();
  const [, aller] = useLocation();
  const [inscrit, setInscrit] = useState(false);
  const [duplique, setDuplique] = useState(false);
  const desinscription = useCommande('fichesAction.desinscrire');
  const suppression = useCommande('fichesAction.supprimer');
  const aviser = useAvisAnnulable();

  const retirer = ({ id: inscriptionId, feuille, de }: InscriptionLue) =>
    void garder(desinscription.lancer({ inscriptionId })).then(
      () => aviser(`${citer(fiche.intitule)} n’est plus dans ${feuille}, ${de}.`, 'fichesAction.desinscrire'),
      direRefus(),
    );
  const supprimer = () =>
    void suppression.lancer({ id }).then(() => {
      aviser(`${citer(fiche.intitule)} : à la corbeille.`, 'fichesAction.supprimer');
      aller(ici === null ? '/contrats' : `/feuilles-de-route/${ici.feuilleId}`);
    }, direRefus());

  return (
    <>
      <Menu
        gestes={[
          ...(ici === null
            ? []
            : [
                {
                  id: 'word',
                  libelle: 'Établir la fiche en Word',
                  icone: 'word' as const,
                  surClic: () => aller(`/feuilles-de-route/${ici.feuilleId}/document/${id}`),
                },
              ]),
          ...(ici === null
            ? []
            : [
                {
                  id: 'dupliquer',
                  libelle: 'Dupliquer la fiche',
                  icone: 'copier' as const,
                  surClic: () => setDuplique(true),
                },
              ]),
          {
            id: 'inscrire',
            libelle: 'Inscrire dans une autre feuille de route…',
            icone: 'lien',
            surClic: () => setInscrit(true),
          },
          ...(inscriptions.length < 2
            ? []
            : inscriptions.map((inscription) => ({
                id: inscription.id,
                libelle: `Retirer de : ${inscription.feuille}, ${inscription.de}`,
                icone: 'moins' as const,
                surClic: () => retirer(inscription),
              }))),
          {
            id: 'supprimer',
            libelle: 'Supprimer la fiche',
            icone: 'corbeille',
            danger: true,
            surClic: supprimer,
          },
        ]}
      />
      {duplique && ici !== null && <DupliquerFiche ici={ici} surFermer={() => setDuplique(false)} />}
      {inscrit && <InscrireAilleurs surFermer={() => setInscrit(false)} />}
    </>
  );
}
