import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { CarteEnTuiles } from '#renderer/ui/dessins/CarteEnTuiles.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { manquesEnPhrase } from '#shared/domain/designation/manques.rules.ts';
import { accord } from '#shared/text/nombres.ts';
import type { Tableau as Donnees } from '../designations.types.ts';
import type { Filtres } from '../filtres.ts';
import { colonnesDesManques } from './colonnes.tsx';
import { LegendeDesTuiles } from './LegendeDesTuiles.tsx';
import { departementsMontres, departementsVus, enTuile, genresAttendus } from './lignes.ts';

interface Proprietes {
  readonly tableau: Donnees;
  readonly filtres: Filtres;
  readonly aujourdHui: string;
}

/** Où personne n'est désigné, depuis quand, et où il n'y a pas d'opérateur (A6) : la carte, puis sa table. */
export function VueDesManques({ tableau, filtres: { filtre, france, lieu, poser }, aujourdHui }: Proprietes) {
  const attendus = genresAttendus(tableau.genres);
  const genre = tableau.genres.find(({ id }) => id === filtre.genre) ?? attendus[0];
  if (genre === undefined) return null;
  const lignes = departementsVus(tableau, genre.id, departementsMontres(tableau.region.code, france), aujourdHui);
  const sansOperateur = lignes.filter((ligne) => ligne.sansOperateur).length;
  const choisir = (code: string) => poser({ lieu: code, genre: genre.id });
  return (
    <>
      <div className="reglages-des-manques">
        <ChampChoix
          libelle="Désignation"
          options={tableau.genres.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          valeur={genre.id}
          surChange={(choix) => poser({ genre: choix })}
        />
        <Segment
          libelle="Étendue"
          valeur={france ? 'france' : 'region'}
          choix={[
            { valeur: 'region', libelle: tableau.region.libelle },
            { valeur: 'france', libelle: 'France entière' },
          ]}
          surChange={(carte) => poser({ carte: carte === 'france' ? carte : null, lieu: null })}
        />
      </div>
      <p className="note" role="status">
        {manquesEnPhrase(lignes)}
        {sansOperateur > 0 &&
          ` ${sansOperateur} ${accord(sansOperateur, 'département', 'départements')} sans opérateur EQ2030.`}
      </p>
      <div className={france ? 'manques manques-france' : 'manques'}>
        <figure>
          <CarteEnTuiles
            libelle={`Carte des départements. ${manquesEnPhrase(lignes)}`}
            tuiles={lignes.flatMap((ligne) => enTuile(ligne) ?? [])}
            choisie={lieu}
            surChoisir={choisir}
            grandes={!france}
          />
          <LegendeDesTuiles />
        </figure>
        <Tableau
          libelle="Départements et manques"
          colonnes={colonnesDesManques}
          lignes={lignes}
          cle={({ departement }) => departement}
          surOuvrir={({ departement }) => choisir(departement)}
          ouverte={lieu}
          vide={
            <Vide icone="carte">
              <Etat sens="sans-objet">Aucun département</Etat>
            </Vide>
          }
        />
      </div>
    </>
  );
}
