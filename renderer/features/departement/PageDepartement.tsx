import './departement.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { rangerEnArbre } from '#shared/domain/instance/arbre.rules.ts';
import type { Niveau } from '#shared/domain/instance/types.data.ts';
import { colonnesDesComites } from './colonnes.tsx';
import { EcheancesDuDepartement } from './EcheancesDuDepartement.tsx';
import { QuiAppeler } from './QuiAppeler.tsx';
import { ComitesDuContrat, comitesDuContrat } from './ComitesDuContrat.tsx';

const TOUS = 'Toutes les instances';
const A_FAIRE = 'À faire';
/** Ce que l'on suit de près d'abord ; le comité régional ferme la liste. */
const NIVEAUX_DU_DEPARTEMENT: readonly Niveau[] = ['departement', 'local', 'ville', 'projet', 'rencontre', 'region'];

/** L'accueil : les comités du département, leur dernière séance et leur prochaine réunion, et les contrats de ville. */
export function PageDepartement() {
  useFil({ nom: 'Mon département' });
  const [, aller] = useLocation();
  const [filtre, setFiltre] = useState(TOUS);
  const { donnees } = useRequete('departement.tableau', {});
  if (donnees === null) return <Chargement>Chargement de votre département…</Chargement>;
  const { code, libelle, service, qpv, instances, contrats, appels } = donnees;
  const montrees = rangerEnArbre(
    filtre === TOUS ? instances : instances.filter(({ etape }) => etape.ton !== 'calme'),
    NIVEAUX_DU_DEPARTEMENT,
  );
  const locaux = instances.filter(({ type }) => type === 'CLPE').length;
  return (
    <>
      <EnTete
        titre={libelle}
        faits={[
          qpv.length > 0 && (
            <NombreExplique
              libelle="Quartiers prioritaires du département"
              calcul={qpv.map((q) => `${q.libelle} (${q.commune})`).join(', ')}
            >
              {`${qpv.length} QPV`}
            </NombreExplique>
          ),
          locaux > 0 && pluriel(locaux, 'comité local', 'comités locaux'),
          contrats.length > 0 && pluriel(contrats.length, 'contrat de ville', 'contrats de ville'),
          service,
        ].filter(Boolean)}
        gestes={
          <Lien vers="/reunions?creer" genre="premier" icone="plus">
            Nouvelle réunion
          </Lien>
        }
      />
      <div className="corps">
        <Bloc
          titre="Instances"
          geste={
            <span className="puces">
              {[TOUS, A_FAIRE].map((nom) => (
                <Puce key={nom} prise={filtre === nom} surClic={() => setFiltre(nom)}>
                  {nom}
                </Puce>
              ))}
              <Lien vers="/instances?creer" genre="geste">
                Créer une instance
              </Lien>
            </span>
          }
        >
          <div className="comites">
            <Tableau
              libelle="Instances du département"
              colonnes={colonnesDesComites}
              lignes={montrees}
              cle={({ instance }) => instance.id}
              surOuvrir={({ instance }) => aller(`/instances/${instance.id}`)}
              vide={
                filtre === A_FAIRE ? (
                  <Vide icone="fait">Rien à faire partir ni à compléter aujourd’hui.</Vide>
                ) : (
                  <Vide
                    icone="personnes"
                    geste={
                      <Lien vers="/instances?creer" genre="premier">
                        Créer une instance
                      </Lien>
                    }
                  >
                    Aucun comité dans ce fichier. Le référentiel connaît ceux de votre département.
                  </Vide>
                )
              }
            />
          </div>
        </Bloc>
        <EcheancesDuDepartement code={code} libelle={libelle} />
        <QuiAppeler code={code} appels={appels} />
        <Bloc
          titre="Contrats de ville 2024-2030"
          geste={
            <Lien vers="/contrats" genre="geste">
              Ajouter ou retirer
            </Lien>
          }
        >
          <Tableau
            libelle="Contrats de ville suivis"
            colonnes={[
              {
                id: 'contrat',
                titre: 'Contrat',
                entete: true,
                valeur: (contrat) => contrat.libelle,
                cellule: (contrat) => (
                  <Lien vers={`/contrats/${contrat.id}`} genre="objet">
                    {contrat.libelle}
                  </Lien>
                ),
              },
              { id: 'code', titre: 'Code', cellule: (contrat) => contrat.code },
              { id: 'qpv', titre: 'QPV', nombre: true, cellule: (contrat) => contrat.qpv },
              {
                id: 'habitants',
                titre: 'Habitants',
                nombre: true,
                valeur: ({ habitants }) => habitants,
                cellule: ({ habitants }) =>
                  habitants === null ? (
                    <NombreExplique
                      libelle="Pourquoi ce nombre manque"
                      calcul="La source compte deux fois les quartiers à cheval sur plusieurs communes : ce total n’est pas repris."
                    >
                      à vérifier
                    </NombreExplique>
                  ) : (
                    nombreFr(habitants)
                  ),
              },
              {
                id: 'comites',
                titre: 'Comités',
                valeur: ({ code }) =>
                  comitesDuContrat(code, instances)
                    .map(({ nom }) => nom)
                    .join(' ; '),
                cellule: ({ code, libelle: nom }) => <ComitesDuContrat code={code} nom={nom} instances={instances} />,
              },
            ]}
            lignes={contrats}
            cle={({ id }) => id}
            vide={
              <Vide
                icone="piles"
                geste={
                  <Lien vers="/contrats" genre="bouton">
                    Choisir mes contrats de ville
                  </Lien>
                }
              >
                Aucun contrat de ville suivi.
              </Vide>
            }
          />
        </Bloc>
      </div>
    </>
  );
}
