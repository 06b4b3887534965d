import './premiers-pas.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PROFILS_DE_TRAVAIL } from '#shared/domain/poste/profil-de-travail.labels.ts';
import { profilDevine } from '#shared/domain/poste/profil-de-travail.rules.ts';
import { premiersPasSchema } from '#shared/contract/fichier.contract.ts';
import { profilEnAttente } from '#renderer/app/profil-en-attente.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { type Brouillon, lireBrouillon, useBrouillon } from './brouillon.ts';
import { CeQuiSeraCree } from './CeQuiSeraCree.tsx';
import { ChoixInstances } from './ChoixInstances.tsx';
import { ProchaineReunion } from './ProchaineReunion.tsx';
import { Pas } from './Pas.tsx';
import { ProfilDonne } from './ProfilDonne.tsx';
import { DEPART } from './reponses.ts';

/** Fonction stable : React ne la rappelle donc pas à chaque rendu. */
const allerAuPremierChamp = (cadre: HTMLElement | null): void => cadre?.querySelector('input')?.focus();

/** Premier démarrage : trois réponses, et le fichier est prêt. Ce qui sera créé se dit à droite avant de créer. */
export function PagePremiersPas() {
  useFil({ nom: 'Premiers pas' });
  const [, aller] = useLocation();
  const { donnees: hote } = useEtatHote();
  const { donnees: departements } = useRequete('territoires.departements', {});
  const [garde] = useState(lireBrouillon);
  const [departement, setDepartement] = useState<Brouillon['departement']>(garde?.departement ?? null);
  const { donnees: territoire } = useRequete('territoires.departement', departement && { code: departement.id });
  const commencer = useDemande('fichier.commencer');
  const formulaire = useFormulaire({
    schema: premiersPasSchema,
    depart: garde?.reponses ?? DEPART,
    garde: false,
    envoyer: async (reponses) => {
      const profil = reponses.profil ?? profilDevine(reponses.fonction ?? '');
      const { reunionId } = await commencer.lancer({ ...reponses, profil });
      const suite = reunionId === null ? '/departement' : `/reunions/${reunionId}`;
      aller(profilEnAttente.attend() ? '/reglages/profil' : suite, { replace: true });
    },
  });
  useBrouillon({ departement, reponses: formulaire.valeurs });
  const choisirDepartement = (choix: { id: string; libelle: string } | null) => {
    setDepartement(choix);
    formulaire.changer('departementCode', choix?.id ?? '');
    formulaire.changer('clpeCodes', []);
    formulaire.changer('contratCodes', []);
    formulaire.changer('reunion', null);
  };
  const choix = (departements ?? []).map(({ code, libelle, region }) => ({
    id: code,
    libelle: `${code}, ${libelle}`,
    note: region,
  }));

  return (
    <form className="premiers-pas" {...formulaire.attributs} aria-label="Premiers pas">
      <main className="depart">
        <div className="marque">
          <Icone nom="marque" />
          Comités Emploi
        </div>
        <h1>Trois réponses, et votre fichier est prêt</h1>
        <p>Tout reste sur ce poste. Tout se change ensuite.</p>
        <ProfilDonne />
        <ol className="trois-pas">
          <Pas numero={1} titre="Vous">
            <div className="rangee" ref={allerAuPremierChamp}>
              <ChampTexte libelle="Prénom et nom" completion="name" obligatoire {...formulaire.champ('auteur')} />
              <ChampTexte libelle="Fonction" exemple="chargée de mission" {...formulaire.champ('fonction')} />
              <ChampTexte
                libelle="Service"
                exemple="DDETSPP du Haut-Rhin"
                obligatoire
                {...formulaire.champ('service')}
              />
              <ChoixReferentiel
                libelle="Département"
                obligatoire
                minimum={1}
                valeur={departement}
                surChange={choisirDepartement}
                chercher={async (frappe) => chercherDans(choix, frappe)}
                nom="departementCode"
                faute={formulaire.fautes['departementCode'] ?? null}
              />
            </div>
            <ChampRadio
              libelle="Votre travail, pour l’ordre du menu"
              options={PROFILS_DE_TRAVAIL}
              valeur={formulaire.valeurs.profil ?? profilDevine(formulaire.valeurs.fonction)}
              surChange={(profil) => formulaire.changer('profil', profil)}
            />
          </Pas>
          <Pas numero={2} titre="Vos instances et vos contrats">
            <ChoixInstances territoire={territoire} valeurs={formulaire.valeurs} changer={formulaire.changer} />
          </Pas>
          <Pas numero={3} titre="Votre prochaine réunion">
            <ProchaineReunion territoire={territoire} aujourdHui={hote?.aujourdHui ?? ''} formulaire={formulaire} />
          </Pas>
        </ol>
      </main>
      <CeQuiSeraCree
        territoire={territoire}
        valeurs={formulaire.valeurs}
        aujourdHui={hote?.aujourdHui ?? ''}
        enCours={formulaire.enCours}
        faute={formulaire.fauteGenerale}
      />
    </form>
  );
}
