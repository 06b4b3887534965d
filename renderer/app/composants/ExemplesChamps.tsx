import { useState } from 'react';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { Lot } from './Lot.tsx';
import { COMMUNES } from './referentiel.data.ts';

const AUJOURDHUI = '2026-03-05';

/** Chaque champ, et ses états. */
export function ExemplesChamps() {
  const [intitule, setIntitule] = useState('Bus des droits');
  const [contenu, setContenu] = useState('Une demi-journée par semaine');
  const [jour, setJour] = useState<string | null>('2026-03-12');
  const [fin, setFin] = useState<string | null>('31/06/2026');
  const [heure, setHeure] = useState<string | null>('10:00');
  const [montant, setMontant] = useState<number | null>(12_300.5);
  const [nature, setNature] = useState<'decision' | 'echange' | null>('decision');
  const [qualite, setQualite] = useState<'titulaire' | 'suppleant' | null>('titulaire');
  const [coche, setCoche] = useState(true);
  const [commune, setCommune] = useState<Choix | null>(null);
  const [lieu, setLieu] = useState('Sous-préfecture');
  return (
    <Lot titre="Champs">
      <div className="rangee">
        <ChampTexte libelle="Intitulé" valeur={intitule} surChange={setIntitule} obligatoire />
        <ChampTexte
          libelle="Courriel"
          type="email"
          valeur="prenom.nom@"
          surChange={() => undefined}
          faute="Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr"
        />
        <ChampDate libelle="Jour" valeur={jour} surChange={setJour} aujourdHui={AUJOURDHUI} />
        <ChampDate libelle="Fin" valeur={fin} surChange={setFin} aujourdHui={AUJOURDHUI} forme="courte" />
        <ChampHeure libelle="Heure" valeur={heure} surChange={setHeure} />
        <ChampNombre
          libelle="Montant"
          unite="€"
          decimales={2}
          valeur={montant}
          surChange={setMontant}
          aide="Le montant demandé, pas l’accordé."
        />
        <ChampChoix
          libelle="Nature"
          valeur={nature}
          surChange={setNature}
          options={[
            { valeur: 'decision', libelle: 'Décision' },
            { valeur: 'echange', libelle: 'Échange' },
          ]}
        />
        <ChoixReferentiel
          libelle="Commune"
          valeur={commune}
          surChange={setCommune}
          recents={COMMUNES.slice(0, 2)}
          chercher={async (frappe) => chercherDans(COMMUNES, frappe)}
          surCreer={(frappe) => setCommune({ id: frappe, libelle: frappe })}
          motCreer="Créer la commune"
        />
        <ChampTexteLong libelle="Contenu" valeur={contenu} surChange={setContenu} lignes={1} />
        <ChampTexte libelle="Référence" valeur="2026-014" surChange={() => undefined} desactive />
        <ChampSurPlace libelle="Lieu, édité sur place" valeur={lieu} surEnregistrer={async (texte) => setLieu(texte)} />
        <ChampRadio
          libelle="Qualité"
          valeur={qualite}
          surChange={setQualite}
          options={[
            { valeur: 'titulaire', libelle: 'Titulaire' },
            { valeur: 'suppleant', libelle: 'Suppléant' },
          ]}
        />
      </div>
      <div className="rang">
        <ChampCase libelle="CLPE de Mulhouse" note="42 communes" valeur={coche} surChange={setCoche} />
        <ChampCase libelle="À cocher" valeur={!coche} surChange={(oui) => setCoche(!oui)} />
        <ChampCase libelle="Inactive" valeur={false} surChange={() => undefined} desactive />
      </div>
    </Lot>
  );
}
