import { useState } from 'react';
import { copier } from '#renderer/app/courriel/copier.ts';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { AInformer } from '#shared/domain/donnees/donnees.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

const COLONNES: readonly Colonne<AInformer>[] = [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ id, nom }) => (
      <Lien vers={`/annuaire/${id}`} genre="objet">
        {nom}
      </Lien>
    ),
  },
  { id: 'structure', titre: 'Structure', cellule: ({ structure }) => structure },
  { id: 'source', titre: 'Source', cellule: ({ source }) => source ?? 'Saisie ici' },
  { id: 'courriel', titre: 'Courriel', cellule: ({ courriel }) => courriel },
  {
    id: 'creee',
    titre: 'Saisie le',
    valeur: ({ creeeLe }) => (creeeLe === null ? null : { date: creeeLe }),
    cellule: ({ creeeLe }) => (creeeLe === null ? '–' : dateCourte(creeeLe)),
  },
  {
    id: 'etat',
    titre: 'Délai',
    valeur: ({ enRetard }) => (enRetard ? 'Plus d’un mois' : 'Dans le mois'),
    cellule: ({ enRetard }) => enRetard && <Etat sens="alerte">Plus d’un mois</Etat>,
  },
];

/** Informer les personnes dont on tient les données (G5, art. 14) : la mention, à qui elle manque, et quand elle est partie. */
export function VueInformer() {
  const { donnees } = useRequete('donnees.aInformer', {});
  const { donnees: mention } = useRequete('donnees.mentionEnTexte', { id: null });
  const { donnees: hote } = useEtatHote();
  const word = useRemise('donnees.mention', 'La mention n’a pas pu être faite.');
  const noter = useCommande('donnees.noterInformees');
  const aviser = useAvisAnnulable();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  if (donnees === null || mention === null || hote === null) return <Chargement />;
  const retardataires = donnees.personnes.filter(({ enRetard }) => enRetard);
  const prises = donnees.personnes.filter(({ id }) => choisies.has(id));
  const adresses = prises.flatMap(({ courriel }) => (courriel === null ? [] : [courriel]));
  const marquer = async () => {
    try {
      await noter.lancer({ ids: prises.map(({ id }) => id), le: hote.aujourdHui });
    } catch (cause) {
      direRefus()(cause);
      return;
    }
    aviser(
      `${pluriel(prises.length, 'personne notée informée', 'personnes notées informées')} aujourd’hui.`,
      'donnees.noterInformees',
    );
    setChoisies(new Set());
  };
  return (
    <>
      <Bloc
        titre="La mention à envoyer"
        geste={
          <span className="puces">
            <Bouton icone="document" enCours={word.enCours} surClic={() => void word.remettre({ id: null })}>
              En Word
            </Bouton>
            <Bouton
              icone="copier"
              surClic={() => void copier(mention.texte, 'Mention copiée : collez-la dans votre courriel.')}
            >
              Copier le texte
            </Bouton>
            <Bouton genre="discret" icone="copier" surClic={() => void copier(mention.objet, 'Objet copié.')}>
              Copier l’objet
            </Bouton>
          </span>
        }
      >
        <p className="texte-de-page">
          {typographier(
            'Une personne dont les coordonnées viennent d’un tableau ou d’un tiers doit le savoir : au premier message que vous lui adressez, et au plus tard dans le mois (RGPD, art. 14). Sur sa fiche, la mention se prépare avec la source que vous y avez notée.',
          )}
        </p>
        <details className="mention">
          <summary>Lire la mention</summary>
          <pre>{mention.texte}</pre>
        </details>
      </Bloc>
      <Bloc
        titre="À informer"
        note={`${donnees.reste ? 'plus de ' : ''}${pluriel(donnees.personnes.length, 'personne', 'personnes')}`}
      >
        {retardataires.length > 0 && (
          <Repere
            sens="alerte"
            mot="Plus d’un mois."
            gestes={<Bouton surClic={() => setChoisies(new Set(retardataires.map(({ id }) => id)))}>Les cocher</Bouton>}
          >
            {`${pluriel(retardataires.length, 'personne n’a pas été informée', 'personnes n’ont pas été informées')} dans le mois.`}
          </Repere>
        )}
        <Tableau
          libelle="Personnes à informer"
          colonnes={COLONNES}
          lignes={donnees.personnes}
          cle={({ id }) => id}
          choix={{
            choisies,
            surChange: setChoisies,
            nom: ({ nom }) => nom,
            mot: (nombre) => accord(nombre, 'choisie', 'choisies'),
            gestes: (
              <>
                <Bouton
                  genre="discret"
                  icone="copier"
                  desactive={adresses.length === 0}
                  surClic={() =>
                    void copier(
                      adresses.join('; '),
                      `${pluriel(adresses.length, 'adresse copiée', 'adresses copiées')} : collez dans « Cci : ».`,
                    )
                  }
                >
                  Copier les adresses
                </Bouton>
                <Bouton genre="discret" enCours={noter.enCours} surClic={() => void marquer()}>
                  Noter informées aujourd’hui
                </Bouton>
              </>
            ),
          }}
          vide={<Vide icone="fait">Personne à informer aujourd’hui.</Vide>}
        />
        {donnees.reste && <p className="note">D’autres suivent : elles viendront quand celles-ci seront notées.</p>}
      </Bloc>
    </>
  );
}
