import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { JOURS_A_LA_CORBEILLE } from '#shared/domain/corbeille/conservation.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { CeQuiReviendra } from './CeQuiReviendra.tsx';
import { cleDe, GENRES, type Supprime } from './genres.ts';
import { Retires } from './Retires.tsx';
import { useRestauration } from './use-restauration.ts';

/** Ce qui a été supprimé et peut revenir d'un geste, avec ce qui pendait à lui. */
export function SectionCorbeille() {
  const { donnees } = useRequete('corbeille.lister', {});
  const adresse = useAdresse();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const restauration = useRestauration();
  if (donnees === null) return <Chargement />;
  const genre = adresse.lire('genre');
  const texte = adresse.lire('texte') ?? '';
  const mots = enTri(texte).split(' ').filter(Boolean);
  const genres = (Object.keys(GENRES) as Supprime['objet'][]).filter((un) => donnees.some(({ objet }) => objet === un));
  const montres = donnees.filter(({ objet, libelle }) => {
    const forme = enTri(`${GENRES[objet]} ${libelle}`);
    return (genre === null || genre === objet) && mots.every((mot) => forme.includes(mot));
  });
  const ouvert = donnees.find((supprime) => cleDe(supprime) === adresse.lire('objet')) ?? null;
  const fermer = () => adresse.poser({ objet: null });
  const restaurerLesChoisies = () =>
    void restauration.plusieurs(donnees.filter((supprime) => choisies.has(cleDe(supprime)))).then(() => {
      setChoisies(new Set());
    });
  return (
    <Corps
      panneau={
        ouvert !== null && (
          <CeQuiReviendra
            key={cleDe(ouvert)}
            supprime={ouvert}
            enCours={restauration.enCours}
            surFermer={fermer}
            surRestaurer={() => void restauration.unSeul(ouvert).then(fermer)}
          />
        )
      }
    >
      <Bloc titre="Corbeille" note={`${JOURS_A_LA_CORBEILLE} jours, puis tout s’efface à l’ouverture suivante`}>
        <p className="note">
          N’en partent pas une réunion dont les décisions sont numérotées, une personne qu’une réunion nomme encore, une
          instance qui a des réunions, une structure que des personnes portent, une fiche fusionnée dans une autre.
        </p>
        <div className="filtres-de-corbeille">
          <ChampTexte
            libelle="Chercher dans ce qui est parti"
            type="search"
            valeur={texte}
            surChange={(saisi) => adresse.poser({ texte: saisi === '' ? null : saisi.slice(0, 200) })}
          />
          {genres.length > 1 && (
            <span className="puces">
              {genres.map((un) => (
                <Puce key={un} prise={genre === un} surClic={() => adresse.poser({ genre: genre === un ? null : un })}>
                  {GENRES[un]}
                </Puce>
              ))}
            </span>
          )}
        </div>
        <Tableau
          libelle="Éléments supprimés"
          surOuvrir={(supprime) => adresse.poser({ objet: cleDe(supprime) })}
          ouverte={ouvert === null ? null : cleDe(ouvert)}
          choix={{
            choisies,
            surChange: setChoisies,
            nom: ({ libelle }) => libelle,
            mot: (nombre) => (nombre > 1 ? 'choisis' : 'choisi'),
            gestes: (
              <Bouton enCours={restauration.enCours} surClic={restaurerLesChoisies}>
                Restaurer
              </Bouton>
            ),
          }}
          colonnes={[
            { id: 'libelle', titre: 'Quoi', entete: true, cellule: ({ libelle }) => libelle },
            { id: 'genre', titre: 'Genre', cellule: ({ objet }) => GENRES[objet] },
            {
              id: 'quand',
              titre: 'Supprimé le',
              valeur: ({ supprimeLe }) => ({ date: supprimeLe.slice(0, 10) }),
              cellule: ({ supprimeLe }) => dateCourte(supprimeLe.slice(0, 10)),
            },
            {
              id: 'effacement',
              titre: 'Effacé le',
              valeur: ({ effacementLe }) => (effacementLe === null ? 'gardé' : { date: effacementLe }),
              cellule: ({ effacementLe }) =>
                effacementLe === null ? <span className="note">gardé</span> : dateCourte(effacementLe),
            },
            {
              id: 'geste',
              titre: 'Restaurer',
              titreCache: true,
              cellule: (supprime) => (
                <Bouton
                  genre="discret"
                  libelle={`Restaurer ${supprime.libelle}`}
                  enCours={restauration.enCours}
                  surClic={() => void restauration.unSeul(supprime)}
                >
                  Restaurer
                </Bouton>
              ),
            },
          ]}
          lignes={montres}
          cle={cleDe}
          vide={
            donnees.length === 0 ? (
              <Vide icone="corbeille">La corbeille est vide.</Vide>
            ) : (
              <Vide
                icone="chercher"
                geste={<Bouton surClic={() => adresse.poser({ texte: null, genre: null })}>Tout montrer</Bouton>}
              >
                Rien à la corbeille ne répond à ces filtres.
              </Vide>
            )
          }
        />
      </Bloc>
      <Retires texte={mots} />
    </Corps>
  );
}
