import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Aide } from '#renderer/ui/reperes/Aide.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Definition } from '#renderer/ui/reperes/Definition.tsx';
import { DeuxValeurs } from '#renderer/ui/reperes/DeuxValeurs.tsx';
import { Enregistre } from '#renderer/ui/reperes/Enregistre.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Pastille } from '#renderer/ui/reperes/Pastille.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Lot } from './Lot.tsx';

const article = (numero: string) => <Lien vers="/composants">{numero}</Lien>;

/** États, puces, repères, nombre expliqué, attente, deux valeurs, vide. */
export function ExemplesReperes() {
  const [prise, setPrise] = useState(false);
  const [filtre, setFiltre] = useState(true);
  const [choix, setChoix] = useState<'mienne' | 'autre' | null>('mienne');
  return (
    <>
      <Lot titre="États : un signe et un mot">
        <div className="rang">
          <Etat sens="afaire">À faire</Etat>
          <Etat sens="cours">En cours</Etat>
          <Etat sens="attente">J’attends, 12 jours</Etat>
          <Etat sens="fait">Approuvé</Etat>
          <Etat sens="sans-objet">Sans objet</Etat>
        </div>
        <div className="rang">
          <Etat sens="bloque">Bloquée, 40 jours</Etat>
          <Etat sens="alerte">2 mentions manquantes</Etat>
          <Etat sens="retard">Échéance passée</Etat>
        </div>
      </Lot>
      <Lot titre="Puces">
        <div className="rang">
          <Puce prise={prise} surClic={() => setPrise(!prise)}>
            Pilote
          </Puce>
          {filtre && (
            <Puce prise retirable surClic={() => setFiltre(false)}>
              Haut-Rhin
            </Puce>
          )}
          <Puce>Les Coteaux</Puce>
          <span className="pastille-montree">
            <Pastille nombre={2} libelle="2 choses en retard ou dues aujourd’hui" />
          </span>
          <kbd>Ctrl K</kbd>
        </div>
      </Lot>
      <Lot titre="Repères">
        <Repere sens="info" mot="Bon à savoir">
          Le vendredi 3 avril 2026 est férié dans le Haut-Rhin.
        </Repere>
        <Repere
          sens="alerte"
          mot="Siège vacant"
          article={article('R. 5311-36')}
          gestes={<Bouton>Demander une désignation</Bouton>}
        >
          Aucun maire n’est désigné depuis le 12 janvier
        </Repere>
        <Repere
          sens="erreur"
          mot="Limite passée"
          article={article('R. 133-8')}
          gestes={<Bouton>Invoquer l’urgence</Bouton>}
        >
          La convocation devait être reçue le 7 mars
        </Repere>
        <Repere sens="succes" mot="Complet">
          Les cinq mentions exigées sont présentes.
        </Repere>
        <div className="apres">
          <LigneCalme>Fiche juridique : 4 sur 9 renseignés</LigneCalme>
        </div>
      </Lot>
      <Lot titre="Nombre expliqué, définition, aide">
        <div className="rang">
          <span>
            <NombreExplique
              fort
              libelle="Calcul du quorum"
              calcul={
                <>
                  8 présents + 1 pouvoir = <b>9</b>, sur 13 membres ayant voix. La moitié au moins : 13 ÷ 2 = 6,5, donc{' '}
                  <b>7</b>. {article('R. 5311-40')}
                </>
              }
            >
              9 sur 13
            </NombreExplique>
            , il en faut 7
          </span>
          <span>
            Le{' '}
            <Definition sens="Moitié au moins des membres ayant voix délibérative, présents ou représentés.">
              quorum
            </Definition>{' '}
            est atteint.
          </span>
          <Aide sujet="le quorum">
            Le quorum se constate à l’ouverture et à chaque départ.{' '}
            <Lien vers="/composants">Lire la page du manuel</Lien>
          </Aide>
        </div>
      </Lot>
      <Lot titre="Enregistrement, attente, travail long">
        <div className="rang">
          <Enregistre etat="encours" />
          <Enregistre etat="fait" precision="14 h 32" />
          <Enregistre etat="echec" precision="Non enregistré : le disque est plein" />
        </div>
        <Chargement>Chargement des réunions…</Chargement>
        <PasEncoreLu
          attente="Chargement des réunions…"
          refus="Réunions non lues."
          erreur={{ message: 'Le fichier est tenu par un autre programme.' }}
          relire={() => undefined}
        />
        <Progression quoi="Lettre 17 sur 40, M. Lefort" fait={17} total={40} surArreter={() => undefined} />
        <Progression quoi="Lettre 18 sur 40, Mme Weber" fait={18} total={40} surArreter={() => undefined} arret />
      </Lot>
      <Lot titre="Deux valeurs différentes">
        <DeuxValeurs
          quoi="Échéance"
          objet="D-2026-014"
          mienne="02/06/2026"
          autre="30/06/2026"
          auteur="Mme Weber"
          choix={choix}
          surChange={setChoix}
        />
      </Lot>
      <Lot titre="Rien encore">
        <Vide icone="bulle" geste={<Bouton genre="premier">Choisir une date</Bouton>}>
          Aucune réunion pour le CLPE de Saint-Louis depuis octobre.
        </Vide>
      </Lot>
    </>
  );
}
