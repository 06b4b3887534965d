import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import type { ChampConnu } from '#shared/domain/modele/modele.schema.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

const GENRES: Readonly<Record<ChampConnu['genre'], string>> = {
  texte: 'Texte',
  condition: 'S’écrit si c’est vrai',
  liste: 'Répété pour chacun',
  bloc: 'Bloc tout fait, seul dans son paragraphe',
};

const copier = ({ ecriture }: ChampConnu) =>
  void navigator.clipboard.writeText(ecriture).then(
    () => donnerAvis(`Copié : ${ecriture}`),
    () => donnerAvis('Le presse-papiers a refusé la copie.'),
  );

const COLONNES: readonly Colonne<ChampConnu>[] = [
  {
    id: 'ecriture',
    titre: 'À écrire dans Word',
    entete: true,
    valeur: ({ ecriture }) => ecriture,
    cellule: ({ ecriture }) => <code>{ecriture}</code>,
  },
  { id: 'genre', titre: 'Ce que c’est', cellule: ({ genre }) => GENRES[genre] },
  { id: 'exemple', titre: 'Exemple', cellule: ({ exemple }) => exemple },
  {
    id: 'geste',
    titre: 'Copier',
    titreCache: true,
    etroite: true,
    cellule: (champ) => (
      <Bouton genre="discret" libelle={`Copier ${champ.ecriture}`} surClic={() => copier(champ)}>
        Copier
      </Bouton>
    ),
  },
];

const groupeDe = ({ dans, genre }: ChampConnu) => {
  if (genre === 'bloc') return { cle: 'bloc', titre: 'Blocs tout faits' };
  return dans === null ? { cle: '', titre: 'Partout' } : { cle: dans, titre: `Dans « ${dans} »` };
};

/** De quoi faire un modèle : d'où partir, et tout ce que le document sait. */
export function FaireUnModele({ documents }: { readonly documents: Sortie<'modeles.lister'>['documents'] }) {
  const [genre, setGenre] = useState(documents.find((un) => un.genre === 'proces-verbal')?.genre ?? null);
  const { donnees: champs } = useRequete('modeles.champs', genre === null ? null : { genre });
  const depart = useDemande('modeles.depart');
  const { enregistrer } = useOctets();
  const partir = async (voulu: string) => {
    const { jeton, nom } = await depart.lancer({ genre: voulu });
    if (await enregistrer(jeton, nom)) donnerAvis(`Modèle de départ remis : « ${nom} ».`);
  };
  return (
    <Bloc titre="Faire un modèle">
      <ol className="etapes-de-modele">
        <li>Choisissez le document, et prenez son modèle de départ : un Word à la charte, balises en place.</li>
        <li>
          Dans Word, mettez-le à votre main : en-tête, polices, ordre des rubriques. Une balise s’écrit entre accolades
          : <code>{'{reunion.lieu}'}</code> ; une liste se répète entre <code>{'{#points}'}</code> et{' '}
          <code>{'{/points}'}</code> ; <code>{'{^…}'}</code> s’écrit quand il n’y a rien.
        </li>
        <li>Déposez-le ici : il est relu avant d’être gardé, et s’essaie sur un exemple.</li>
      </ol>
      <div className="outils outils-de-modele">
        <ChampChoix
          libelle="Document"
          options={documents.map((un) => ({ valeur: un.genre, libelle: un.libelle }))}
          valeur={genre}
          surChange={setGenre}
        />
        <Bouton
          icone="telecharger"
          enCours={depart.enCours}
          desactive={genre === null}
          surClic={() => genre !== null && void partir(genre).catch(direRefus('Le modèle n’a pas pu être fait.'))}
        >
          Prendre le modèle de départ
        </Bouton>
      </div>
      {genre !== null && champs === null && <Chargement>Chargement des champs…</Chargement>}
      {champs !== null && (
        <Tableau
          libelle="Champs et blocs du document"
          colonnes={COLONNES}
          lignes={champs}
          cle={({ dans, ecriture }) => `${dans ?? ''} ${ecriture}`}
          groupe={groupeDe}
          vide={null}
        />
      )}
    </Bloc>
  );
}
