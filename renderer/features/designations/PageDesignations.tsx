import './designations.css';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { BarreDeFiltres } from './BarreDeFiltres.tsx';
import { BarreDeVue } from './BarreDeVue.tsx';
import { PanneauDesignation } from './fiche/PanneauDesignation.tsx';
import { useFiltres } from './filtres.ts';
import { GenresDeDesignation } from './genres/GenresDeDesignation.tsx';
import { ListeDesDesignations } from './ListeDesDesignations.tsx';
import { PanneauDuDepartement } from './manques/PanneauDuDepartement.tsx';
import { VueDesManques } from './manques/VueDesManques.tsx';
import { type DepartDeDesignation, NouvelleDesignation } from './NouvelleDesignation.tsx';

/** Qui est désigné pour quoi, où et depuis quand ; `/annuaire/designations/:id` ouvre l'une d'elles, à droite. */
export function PageDesignations({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Désignations' });
  const [, aller] = useLocation();
  const mots = useSearch();
  const filtres = useFiltres();
  const [designe, setDesigne] = useState<DepartDeDesignation | null>(null);
  const [genres, setGenres] = useState(false);
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete(
    'designations.tableau',
    { qpv: filtres.manques ? null : filtres.qpv },
    { garder: true },
  );
  const suite = mots === '' ? '' : `?${mots}`;
  const ouvrir = (designation: string | null) =>
    aller(`/annuaire/designations${designation === null ? '' : `/${designation}`}${suite}`);
  const aujourdHui = hote?.aujourdHui ?? null;
  const ouverte = donnees?.designations.find((designation) => designation.id === id) ?? null;
  const lieu = filtres.manques && id === null ? filtres.lieu : null;
  const panneau = ouverte !== null || lieu !== null;

  return (
    <>
      <EnTete
        titre="Désignations"
        gestes={
          <>
            <Bouton surClic={() => setGenres(true)}>Genres de désignation</Bouton>
            <Bouton genre="premier" icone="plus" surClic={() => setDesigne({})}>
              Désigner
            </Bouton>
          </>
        }
      />
      <OngletsAnnuaire ici="/annuaire/designations" />
      {donnees !== null && <BarreDeVue filtres={filtres} />}
      {donnees !== null && !filtres.manques && (donnees.designations.length > 0 || filtres.qpv !== null) && (
        <BarreDeFiltres filtres={filtres} tableau={donnees} />
      )}
      <div className={panneau ? 'corps-panneau corps-designations' : undefined}>
        <div className="corps">
          {donnees === null && (
            <PasEncoreLu
              attente="Chargement des désignations…"
              refus="Désignations non lues."
              erreur={erreur}
              relire={relire}
            />
          )}
          {donnees !== null && aujourdHui !== null && id !== null && ouverte === null && (
            <Repere
              sens="info"
              mot="Désignation introuvable."
              gestes={<Bouton surClic={() => ouvrir(null)}>Voir toutes les désignations</Bouton>}
            >
              Elle a été supprimée, ou les filtres l’écartent.
            </Repere>
          )}
          {donnees !== null &&
            aujourdHui !== null &&
            (filtres.manques ? (
              <VueDesManques tableau={donnees} filtres={filtres} aujourdHui={aujourdHui} />
            ) : (
              <ListeDesDesignations
                tableau={donnees}
                filtres={filtres}
                aujourdHui={aujourdHui}
                ouverte={id}
                suite={suite}
                surOuvrir={ouvrir}
                surDesigner={() => setDesigne({})}
              />
            ))}
        </div>
        {ouverte !== null && donnees !== null && aujourdHui !== null && (
          <PanneauDesignation
            key={ouverte.id}
            designation={ouverte}
            genres={donnees.genres}
            aujourdHui={aujourdHui}
            surFermer={() => ouvrir(null)}
            surOuvrir={ouvrir}
          />
        )}
        {lieu !== null && donnees !== null && aujourdHui !== null && (
          <PanneauDuDepartement
            key={lieu}
            code={lieu}
            tableau={donnees}
            genre={filtres.filtre.genre}
            aujourdHui={aujourdHui}
            suite={suite}
            surDesigner={setDesigne}
            surFermer={() => filtres.poser({ lieu: null })}
          />
        )}
      </div>
      {designe !== null && donnees !== null && aujourdHui !== null && (
        <NouvelleDesignation
          depart={designe}
          genres={donnees.genres}
          aujourdHui={aujourdHui}
          surFermer={() => setDesigne(null)}
          surFaite={(faite) => filtres.manques || ouvrir(faite)}
        />
      )}
      {genres && donnees !== null && <GenresDeDesignation genres={donnees.genres} surFermer={() => setGenres(false)} />}
    </>
  );
}
