import './historique-du-fichier.css';
import { useDeferredValue, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useGesteDeLAdresse } from '#renderer/app/use-geste-de-l-adresse.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { useFiltres } from './filtres.ts';
import { FiltresDuJournal } from './FiltresDuJournal.tsx';
import { PanneauOperation } from './PanneauOperation.tsx';
import { TableauDuJournal } from './TableauDuJournal.tsx';
import { useJournal } from './use-journal.ts';
import { VerdictDuJournal } from './VerdictDuJournal.tsx';

/** L'historique du fichier : qui a fait quoi, quand, avant et après ; le défaire, le vérifier, l'emporter. */
export function PageHistorique() {
  useFil({ nom: 'Historique du fichier' });
  const tenus = useFiltres();
  const { donnees: hote } = useEtatHote();
  const texte = useDeferredValue(tenus.filtres.texte);
  const journal = useJournal({ ...tenus.filtres, texte });
  const verification = useDemande('journal.verifier');
  const [verdict, setVerdict] = useState<Sortie<'journal.verifier'> | null>(null);
  const verifier = () => {
    setVerdict(null);
    verification.lancer({}).then(setVerdict, direRefus('Le journal n’a pas pu être vérifié.'));
  };
  useGesteDeLAdresse('verifier', verifier);
  const total = journal.donnees?.total ?? 0;
  return (
    <>
      <EnTete
        titre="Historique du fichier"
        faits={journal.donnees === null ? [] : [pluriel(total, 'opération', 'opérations')]}
        gestes={
          <Bouton genre="premier" enCours={verification.enCours} surClic={verifier}>
            Vérifier le journal
          </Bouton>
        }
      />
      {hote !== null && <FiltresDuJournal tenus={tenus} aujourdHui={hote.aujourdHui} />}
      <Corps
        panneau={
          tenus.ouverte !== null && (
            <PanneauOperation
              key={tenus.ouverte}
              num={tenus.ouverte}
              surFermer={() => tenus.ouvrir(null)}
              surOuvrir={tenus.ouvrir}
            />
          )
        }
      >
        {verification.enCours && <Chargement>Vérification de tout le journal, sur une copie…</Chargement>}
        {verdict !== null && <VerdictDuJournal verdict={verdict} />}
        {journal.donnees === null ? (
          <PasEncoreLu
            attente="Lecture de l’historique…"
            refus="Historique non lu."
            erreur={journal.erreur}
            relire={journal.relire}
          />
        ) : (
          <TableauDuJournal
            journal={journal}
            ouverte={tenus.ouverte}
            surOuvrir={tenus.ouvrir}
            vide={
              tenus.filtre ? (
                <Vide icone="chercher" geste={<Bouton surClic={tenus.toutMontrer}>Tout montrer</Bouton>}>
                  Aucune opération ne répond à ces filtres.
                </Vide>
              ) : (
                <Vide
                  icone="horloge"
                  geste={
                    <Lien vers="/reunions?creer" genre="premier">
                      Préparer une réunion
                    </Lien>
                  }
                >
                  Rien n’a encore été écrit dans ce fichier : chaque geste s’inscrira ici, avec son auteur et son heure.
                </Vide>
              )
            }
          />
        )}
      </Corps>
    </>
  );
}
