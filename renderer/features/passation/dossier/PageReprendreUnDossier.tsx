import '../passation.css';
import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { genreDeDocumentLibelle } from '#shared/domain/reprise/dossier/devine.schema.ts';
import { accord, enumerer, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { type Ancien, estPret } from './ancien.types.ts';
import { AttendreLeDossier } from './AttendreLeDossier.tsx';
import { CorrigerLeLot } from './CorrigerLeLot.tsx';
import { useRecevoirLeDossier } from './use-recevoir-le-dossier.ts';

/** Ce que l'on sait d'un fichier, en un mot : doublon, à dire, à vérifier, sûr. */
function sortDe(ancien: Ancien): { readonly mot: string; readonly sens: 'fait' | 'alerte' | 'retard' | 'sans-objet' } {
  if (ancien.doublonDe !== null) return { mot: `Déjà là : ${ancien.doublonDe}`, sens: 'sans-objet' };
  if (ancien.instanceId === null) return { mot: 'Instance à dire', sens: 'retard' };
  if (ancien.date === null) return { mot: 'Jour à dire', sens: 'retard' };
  return ancien.confiance === 'sure' ? { mot: 'Sûr', sens: 'fait' } : { mot: 'À vérifier', sens: 'alerte' };
}

const colonnes = (nomDe: ReadonlyMap<string, string>): readonly Colonne<Ancien>[] => [
  {
    id: 'nom',
    titre: 'Fichier',
    entete: true,
    cellule: ({ nom, dossier }) => (dossier === '' ? nom : `${nom} (${dossier})`),
    comparer: (un, autre) => un.nom.localeCompare(autre.nom, 'fr'),
  },
  {
    id: 'instance',
    titre: 'Instance',
    cellule: ({ instanceId }) => nomDe.get(instanceId ?? '') ?? '',
    comparer: (un, autre) =>
      (nomDe.get(un.instanceId ?? '') ?? '').localeCompare(nomDe.get(autre.instanceId ?? '') ?? '', 'fr'),
  },
  {
    id: 'date',
    titre: 'Jour',
    etroite: true,
    valeur: ({ date }) => (date === null ? '' : { date }),
    cellule: ({ date }) => (date === null ? '' : dateCourte(date)),
    comparer: (un, autre) => (un.date ?? '').localeCompare(autre.date ?? ''),
  },
  { id: 'genre', titre: 'Document', cellule: ({ genre }) => genreDeDocumentLibelle[genre] },
  {
    id: 'sort',
    titre: 'Deviné',
    valeur: (ancien) => sortDe(ancien).mot,
    cellule: (ancien) => <Etat sens={sortDe(ancien).sens}>{sortDe(ancien).mot}</Etat>,
    comparer: (un, autre) => sortDe(un).mot.localeCompare(sortDe(autre).mot, 'fr'),
  },
];

/** Reprendre un dossier d'anciens fichiers : chacun se devine, se relit, et devient la pièce d'une réunion antérieure. */
export function PageReprendreUnDossier() {
  useFil({ nom: 'Passer la main', vers: '/passation' }, { nom: 'Reprendre un dossier' });
  const { donnees: hote } = useEtatHote();
  const { donnees: instances } = useRequete('instances.lister', {});
  const { lancer, enCours, erreur } = useCommande('dossiersRepris.reprendre');
  const aviser = useAvisAnnulable();
  const recu = useRecevoirLeDossier();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const { anciens, avance, refus } = recu;
  const nomDe = new Map((instances ?? []).map(({ id, nom }) => [id, nom]));
  const prets = anciens.filter(estPret);
  const reprendre = async () => {
    const fichiers = prets.map(({ fichier, instanceId, date }) => ({
      fichier,
      instanceId: instanceId ?? '',
      date: date ?? '',
    }));
    const fait = await lancer({ fichiers });
    recu.retirer(new Set(prets.map(({ fichier }) => fichier)));
    setChoisies(new Set());
    aviser(
      `${pluriel(fait.fichiers, 'fichier', 'fichiers')} ${accord(fait.fichiers, 'repris', 'repris')} dans ${enumerer([
        ...(fait.reunions > 0 ? [pluriel(fait.reunions, 'réunion antérieure', 'réunions antérieures')] : []),
        ...(fait.suivies > 0 ? [pluriel(fait.suivies, 'séance déjà suivie ici', 'séances déjà suivies ici')] : []),
      ])}.`,
      'dossiersRepris.reprendre',
    );
  };
  return (
    <>
      <EnTete
        titre="Reprendre un dossier"
        faits={['Rien n’est écrit avant votre accord, tout s’annule en un geste']}
        gestes={
          <>
            {anciens.length > 0 && (
              <Bouton
                genre="premier"
                enCours={enCours}
                desactive={prets.length === 0 || avance !== null}
                surClic={() => void reprendre().catch(() => undefined)}
              >
                {`Reprendre ${pluriel(prets.length, 'fichier', 'fichiers')}`}
              </Bouton>
            )}
            <Lien vers="/reunions?quand=passees" genre="bouton">
              Voir les réunions passées
            </Lien>
          </>
        }
      />
      <div className="corps">
        {erreur !== null && (
          <Repere sens="erreur" mot="Rien n’est repris." annonce>
            {erreur.message}
          </Repere>
        )}
        {refus.length > 0 && (
          <Repere sens="alerte" mot={`${pluriel(refus.length, 'fichier laissé', 'fichiers laissés')} de côté.`} annonce>
            {refus.join(' ')}
          </Repere>
        )}
        {avance !== null && (
          <Progression
            quoi={`Fichier ${avance.fait + 1} sur ${avance.total}, ${avance.nom}`}
            fait={avance.fait}
            total={avance.total}
            surArreter={recu.arreter}
          />
        )}
        {anciens.length > 0 && (
          <>
            <p role="status">
              {`${pluriel(anciens.length, 'fichier lu', 'fichiers lus')}, dont ${pluriel(prets.length, 'prêt', 'prêts')} à reprendre.`}
            </p>
            <Tableau
              libelle="Anciens fichiers"
              colonnes={colonnes(nomDe)}
              lignes={anciens}
              cle={({ fichier }) => fichier}
              choix={{
                choisies,
                surChange: setChoisies,
                nom: ({ nom }) => nom,
                mot: (nombre) => accord(nombre, 'fichier choisi', 'fichiers choisis'),
                gestes: (
                  <CorrigerLeLot
                    instances={instances ?? []}
                    aujourdHui={hote?.aujourdHui ?? ''}
                    surDire={(dit) => recu.corriger(choisies, dit)}
                    surRetirer={() => {
                      recu.retirer(choisies);
                      setChoisies(new Set());
                    }}
                  />
                ),
              }}
              vide={null}
            />
          </>
        )}
        <AttendreLeDossier vide={anciens.length === 0} enCours={avance !== null} surDepot={recu.recevoir} />
      </div>
    </>
  );
}
