import './contrats.css';
import { useRef, useState } from 'react';
import { type AuteurDeFeuille, OuvrirUneFeuille } from '#renderer/app/feuilles/OuvrirUneFeuille.tsx';
import { useCreation } from '#renderer/app/use-creation.ts';
import { useGesteDeLAdresse } from '#renderer/app/use-geste-de-l-adresse.ts';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { ChoisirLaFeuille } from './ChoisirLaFeuille.tsx';
import { colonnesDesContrats } from './colonnes.tsx';
import { FeuillesDeRoute } from './FeuillesDeRoute.tsx';

/** Le refus se lit en tête de page, là où le geste a été fait. */
const montreEnTete = () => undefined;

/** Les contrats de ville que suit le fichier, et ceux du référentiel que l'on peut y ajouter. */
export function PageContrats() {
  useFil({ nom: 'Contrats de ville' });
  const { donnees, erreur, relire } = useRequete('departement.tableau', {});
  const { donnees: territoire } = useRequete('territoires.departement', donnees && { code: donnees.code });
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const [demandee, demander] = useCreation();
  const [choisi, setChoisi] = useState<AuteurDeFeuille | null>(null);
  const ouverte = choisi ?? (demandee ? 'a-choisir' : null);
  const setOuverte = (voulue: AuteurDeFeuille | 'a-choisir' | null) => {
    setChoisi(voulue === 'a-choisir' ? null : voulue);
    demander(voulue === 'a-choisir');
  };
  const [fiche, setFiche] = useCreation('fiche');
  const suivre = useRef<HTMLDivElement>(null);
  useGesteDeLAdresse('suivre', () => suivre.current?.querySelector('input')?.focus(), donnees !== null);
  const appeler = useAppel();
  const ajout = useCommande('contrats.ajouter');
  const retrait = useCommande('contrats.retirer');
  const restauration = useCommande('contrats.restaurer');

  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement des contrats de ville…"
          refus="Contrats non lus."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const { contrats, instances, libelle: departement } = donnees;
  const auteurs: readonly AuteurDeFeuille[] = [
    ...contrats.map(
      ({ id, libelle }): AuteurDeFeuille => ({ genre: 'contrat', id, nom: `Contrat de ville : ${libelle}` }),
    ),
    ...instances
      .filter(({ type }) => type === 'CLPE' || type === 'CDPE')
      .map(({ id, nom }): AuteurDeFeuille => ({ genre: 'instance', id, nom })),
  ];
  const suivis = new Set(contrats.map(({ code }) => code));
  const aAjouter = (territoire?.contrats ?? [])
    .filter(({ code }) => !suivis.has(code))
    .map(({ code, libelle, qpv }): Choix => ({ id: code, libelle, note: `${qpv} QPV, ${code}` }));

  // Ceux du département d'abord ; puis ceux de tout le référentiel.
  const chercher = async (frappe: string): Promise<readonly Choix[]> => {
    const dIci = chercherDans(aAjouter, frappe);
    const ailleurs = await appeler('territoires.choisir', { texte: frappe, genres: ['contrat_ville'] });
    const deja = new Set([...suivis, ...dIci.map(({ id }) => id)]);
    return [
      ...dIci,
      ...ailleurs
        .filter(({ code }) => !deja.has(code))
        .map(({ code, libelle, precision }): Choix => ({ id: code, libelle, note: `${precision}, ${code}` })),
    ];
  };
  const ajouter = async (choisis: readonly Choix[]) => {
    for (const { id } of choisis) await ajout.lancer({ code: id });
    donnerAvis(`${pluriel(choisis.length, 'contrat de ville suivi', 'contrats de ville suivis')} de plus.`);
  };
  const retirer = async ({ id, libelle }: { readonly id: string; readonly libelle: string }) => {
    await retrait.lancer({ id });
    donnerAvis(`${libelle} : à la corbeille.`, {
      libelle: 'Annuler',
      surClic: () => void restauration.lancer({ id }).catch(direRefus()),
    });
  };
  const refus = ajout.erreur ?? retrait.erreur;

  return (
    <>
      <EnTete
        titre="Contrats de ville 2024-2030"
        faits={[
          departement,
          contrats.length > 0 && pluriel(contrats.length, 'contrat suivi', 'contrats suivis'),
          feuilles !== null && feuilles.length > 0 && pluriel(feuilles.length, 'feuille de route', 'feuilles de route'),
        ].filter(Boolean)}
        gestes={
          <Lien vers="/dispositifs" genre="bouton" icone="piles">
            Catalogue des dispositifs
          </Lien>
        }
      />
      <div className="corps">
        {refus && (
          <Repere sens="erreur" mot="Rien n’a changé." annonce>
            {refus.message}
          </Repere>
        )}
        {feuilles !== null && feuilles.length > 0 && (
          <FeuillesDeRoute feuilles={feuilles} surOuvrir={() => setOuverte('a-choisir')} />
        )}
        <Bloc
          titre="Contrats suivis"
          geste={
            feuilles?.length === 0 &&
            auteurs.length > 0 && (
              <Bouton genre="discret" icone="plus" surClic={() => setOuverte('a-choisir')}>
                Ouvrir une feuille de route
              </Bouton>
            )
          }
        >
          <div className="outils ajout-de-contrat" ref={suivre}>
            <ChoixReferentiel
              libelle={`Ajouter un contrat de ville (${aAjouter.length === 0 ? 'de tout le référentiel' : `${aAjouter.length} dans votre département, ou tout le référentiel`})`}
              minimum={1}
              valeur={null}
              recents={aAjouter}
              surChange={(choix) => choix !== null && void ajouter([choix]).catch(montreEnTete)}
              chercher={chercher}
            />
          </div>
          <Tableau
            libelle="Contrats de ville suivis"
            colonnes={colonnesDesContrats({
              feuilles: feuilles ?? [],
              surRetirer: (contrat) => void retirer(contrat).catch(montreEnTete),
              surOuvrir: ({ id, libelle }) =>
                setOuverte({ genre: 'contrat', id, nom: `Contrat de ville : ${libelle}` }),
            })}
            lignes={contrats}
            cle={({ id }) => id}
            vide={
              <Vide
                icone="piles"
                geste={
                  aAjouter.length > 0 && (
                    <Bouton
                      genre="premier"
                      enCours={ajout.enCours}
                      surClic={() => void ajouter(aAjouter).catch(montreEnTete)}
                    >
                      {`Suivre ${accord(aAjouter.length, 'ce contrat', `les ${aAjouter.length} contrats`)} du département`}
                    </Bouton>
                  )
                }
              >
                {aAjouter.length > 0
                  ? 'Aucun contrat de ville suivi dans ce fichier.'
                  : 'Le référentiel ne connaît aucun contrat de ville dans ce département.'}
              </Vide>
            }
          />
        </Bloc>
        {fiche && feuilles !== null && (
          <ChoisirLaFeuille
            feuilles={feuilles}
            surOuvrir={() => setOuverte('a-choisir')}
            surFermer={() => setFiche(false)}
          />
        )}
        {ouverte !== null && (
          <OuvrirUneFeuille
            auteurs={auteurs}
            auteur={ouverte === 'a-choisir' ? null : ouverte}
            surFermer={() => setOuverte(null)}
          />
        )}
      </div>
    </>
  );
}
