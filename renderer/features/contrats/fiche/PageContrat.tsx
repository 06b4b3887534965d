import { Historique } from '#renderer/app/historique/Historique.tsx';
import './contrat.css';
import { useState } from 'react';
import { type AuteurDeFeuille, OuvrirUneFeuille } from '#renderer/app/feuilles/OuvrirUneFeuille.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { porteurLibelle } from '#shared/domain/contrat/contrat.labels.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { OngletTableauDeContrat } from '../tableau/OngletTableauDeContrat.tsx';
import { Conduite } from './Conduite.tsx';
import { Jalons } from './Jalons.tsx';
import { CeQueDitLeContrat } from './CeQueDitLeContrat.tsx';
import { Signataires } from './Signataires.tsx';

interface Proprietes {
  readonly id: string;
  /** « tableau » : le tableau de bord ; sinon, ce que dit le contrat. */
  readonly vue?: string | undefined;
}

/** Un contrat de ville : ce qu'il dit, qui l'a signé, ses jalons, ses instances, ses feuilles de route. */
export function PageContrat({ id, vue }: Proprietes) {
  const { donnees: fiche, vu, erreur, relire } = useRequete('contrats.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const [ouverture, setOuverture] = useState(false);
  const nom = fiche?.contrat.libelle ?? 'Contrat de ville';
  useFil({ nom: 'Contrats de ville', vers: '/contrats' }, { nom });
  if (fiche === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement du contrat de ville…"
          refus="Contrat non lu."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const { contrat, quartiers, feuilles } = fiche;
  const jour = hote.aujourdHui;
  const auteur: AuteurDeFeuille = { genre: 'contrat', id, nom: `Contrat de ville : ${nom}` };
  return (
    <>
      <EnTete
        titre={nom}
        faits={[
          `${contrat.debut}-${contrat.fin}`,
          fiche.porteur !== null && porteurLibelle[fiche.porteur],
          pluriel(quartiers.length, 'QPV', 'QPV'),
          fiche.habitants !== null && `${nombreFr(fiche.habitants)} habitants`,
        ].filter(Boolean)}
        gestes={
          <Lien vers={`/contrats/${id}/programmation`} genre="bouton" icone="tableau">
            Programmation annuelle
          </Lien>
        }
      />
      <Onglets
        libelle="Parties du contrat"
        onglets={[
          { vers: `/contrats/${id}`, nom: 'Le contrat' },
          { vers: `/contrats/${id}/tableau`, nom: 'Tableau de bord' },
        ]}
        ici={vue === 'tableau' ? `/contrats/${id}/tableau` : `/contrats/${id}`}
      />
      {vue === 'tableau' ? (
        <OngletTableauDeContrat id={id} annee={anneeCivile(jour)} />
      ) : (
        <>
          <div className="corps deux-colonnes">
            <div>
              <CeQueDitLeContrat contrat={contrat} vu={vu} jour={jour} />
              <Signataires contratId={id} signataires={fiche.signataires} vu={vu} jour={jour} />
              <Bloc titre="Quartiers" note={quartiers.length === 0 ? 'aucun au référentiel' : undefined}>
                <ul className="lignes-de-bloc">
                  {quartiers.map(({ code, libelle, communes }) => (
                    <li key={code}>
                      <Lien vers={`/territoires/qpv/${code}`} genre="objet">
                        {libelle}
                      </Lien>
                      <span className="note pousse">{`${communes}, ${code}`}</span>
                    </li>
                  ))}
                </ul>
              </Bloc>
            </div>
            <div>
              <Conduite fiche={fiche} />
              <Bloc
                titre="Feuilles de route"
                geste={
                  <Bouton genre="discret" icone="plus" surClic={() => setOuverture(true)}>
                    Ouvrir une feuille de route
                  </Bouton>
                }
              >
                {feuilles.length === 0 ? (
                  <p className="note">Aucune encore : les axes du contrat, et qui fait quoi pour quand.</p>
                ) : (
                  <ul className="lignes-de-bloc">
                    {feuilles.map((feuille) => (
                      <li key={feuille.id}>
                        <Lien vers={`/feuilles-de-route/${feuille.id}`} genre="objet">
                          {feuille.intitule}
                        </Lien>
                        <span className="note pousse">{pluriel(feuille.fiches, 'fiche action', 'fiches action')}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </Bloc>
              <Jalons contratId={id} jalons={fiche.jalons} manquants={fiche.jalonsManquants} vu={vu} jour={jour} />
            </div>
          </div>
          <div className="corps">
            <Historique objet="contrat_ville" id={id} />
          </div>
        </>
      )}
      {ouverture && <OuvrirUneFeuille auteurs={[auteur]} auteur={auteur} surFermer={() => setOuverture(false)} />}
    </>
  );
}
